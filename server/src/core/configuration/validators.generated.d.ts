// Generated from *.schema.json by `npm run generate`.
import type { CompiledValidator } from "../schema/validate";
export declare const validateNetpolrc: CompiledValidator;
