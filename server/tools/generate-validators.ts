/** Compiles the JSON Schemas of all kinds into validators that need no library at run time. */

import { readdirSync, readFileSync } from "node:fs";
import { _, Ajv, type AnySchemaObject, type CodeKeywordDefinition, type Format } from "ajv";
import { not } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { fits } from "../src/core/schema/formats";
import { inline } from "../src/core/schema/inline";
import type { DerivedFile } from "./derived-file";
import { inRepository } from "./repository";
import { shareParts } from "./shared-parts";

const folder = "server/src/core/schema";

/** The validators of the kinds, and their types. */
export const validators = validatorFiles(folder, readSchemas, "./validate");

/** Validators in a folder and their types, for schemas by the validators' names; `typesFrom` is where their type comes from. */
export function validatorFiles(
  folder: string,
  schemas: () => ReadonlyMap<string, AnySchemaObject>,
  typesFrom: string,
): readonly DerivedFile[] {
  const head = "// Generated from *.schema.json by `npm run generate`.";
  const types = () => [
    head,
    `import type { CompiledValidator } from "${typesFrom}";`,
    ...[...schemas().keys()].map((name) => `export declare const ${name}: CompiledValidator;`),
    "",
  ];
  return [
    { file: `${folder}/validators.generated.js`, content: () => `${head}\n${selfContained(compile(schemas()))}` },
    { file: `${folder}/validators.generated.d.ts`, content: () => types().join("\n") },
  ];
}

/** Each schema by the name of its validator: `validateNetworkPolicy`. */
function readSchemas(): ReadonlyMap<string, AnySchemaObject> {
  const files = readdirSync(inRepository(folder)).filter((file) => file.endsWith(".schema.json"));
  const schemas = files.sort().map((file) => JSON.parse(readFileSync(inRepository(`${folder}/${file}`), "utf8")));
  return new Map(schemas.map((schema) => [`validate${schema["x-go-struct"]}`, inline(schema)]));
}

const documentation = [
  ...["$schema", "title", "$comment", "description", "x-doc-url", "x-go-type", "x-go-struct"],
  ...["x-message", "x-at", "x-what", "x-todo", "x-only"],
];

/** What a validator needs of a schema. Only texts go: under `properties` the same word names a schema. */
function withoutDocumentation(schema: AnySchemaObject): AnySchemaObject {
  return JSON.parse(JSON.stringify(schema), (word, value) =>
    typeof value === "string" && documentation.includes(word) ? undefined : value,
  );
}

/** Strict mode refuses every word in a schema that neither ajv nor the list above knows. */
function compile(schemas: ReadonlyMap<string, AnySchemaObject>): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // A port is a number or a name.
    allowUnionTypes: true,
    // A policy may carry any key, `constructor` too.
    ownProperties: true,
    // A range must end above its start.
    $data: true,
    inlineRefs: false,
    code: { source: true, esm: true, formats: _`fits` },
  });
  for (const [name, format] of Object.entries(fits)) ajv.addFormat(name, format as Format);
  ajv.addKeyword(rules);
  const bare = new Map([...schemas].map(([name, schema]) => [name, withoutDocumentation(schema)]));
  const { schemas: linked, shared } = shareParts(bare, "shared");
  for (const [name, schema] of [["shared", shared] as const, ...linked]) ajv.addSchema(schema, name);
  return standaloneCode(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])));
}

/** `x-rules`: schemas that must hold besides. An error names the rule by its number, and nothing of what is inside. */
const rules: CodeKeywordDefinition = {
  keyword: "x-rules",
  schemaType: "array",
  error: { message: "a rule must hold", params: ({ params }) => _`{rule: ${params.rule}}` },
  trackErrors: true,
  code(cxt) {
    const silent = { createErrors: false, allErrors: false, compositeRule: true as const };
    const verdicts = [...cxt.schema.keys()].map((rule) => {
      const holds = cxt.gen.name("holds");
      cxt.subschema({ keyword: "x-rules", schemaProp: rule, ...silent }, holds);
      cxt.reset();
      return { rule, holds };
    });
    for (const { rule, holds } of verdicts) {
      cxt.setParams({ rule });
      cxt.gen.if(not(holds), () => cxt.error());
    }
  },
};

/**
 * The code with ajv's run-time functions inside. Of our own it imports the formats alone: they bring a library along that
 * is needed elsewhere, too.
 */
function selfContained(code: string): string {
  const ours = code.includes("fits") ? 'import { fits } from "./formats";' : "";
  const { outputFiles } = buildSync({
    stdin: { contents: `${ours}\n${append}\n${withAppended(code)}`, resolveDir: inRepository(folder) },
    external: ["./formats"],
    bundle: true,
    format: "esm",
    target: "es2023",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * The errors of a part behind those so far, without a copy of them. ajv makes one after each call, so that a list of many
 * mistakes would take quadratic time.
 */
const append = "function append(errors, more) { for (const error of more) errors.push(error); return errors; }";

function withAppended(code: string): string {
  return code.replace(/\bvErrors\.concat\(([\w.]+)\)/g, "append(vErrors, $1)");
}
