// Generated from *.schema.json by `npm run generate`.
import type { CompiledValidator } from "./validate";
export declare const validateAdminNetworkPolicy: CompiledValidator;
export declare const validateBaselineAdminNetworkPolicy: CompiledValidator;
export declare const validateClusterNetworkPolicy: CompiledValidator;
export declare const validateNetworkPolicy: CompiledValidator;
