// Generated from *.schema.json by `npm run generate`.
import type { CompiledValidator } from "./validate";
export declare const validateNetworkPolicy: CompiledValidator;
