/** Compiles the JSON Schemas of all kinds into validators that need no library at run time. */

import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type AnySchemaObject } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import type { DerivedFile } from "./derived-file";
import { inRepository } from "./repository";

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
  const texts = files.sort().map((file) => readFileSync(inRepository(`${folder}/${file}`), "utf8"));
  return new Map(texts.map((text) => [`validate${JSON.parse(text)["x-go-struct"]}`, inlined(JSON.parse(text))]));
}

const documentation = ["$schema", "title", "$comment", "description", "x-doc-url", "x-go-type", "x-go-struct"];

/** What a validator needs of a schema. Only texts go: under `properties` the same word names a schema. */
function withoutDocumentation(schema: AnySchemaObject): AnySchemaObject {
  return JSON.parse(JSON.stringify(schema), (word, value) =>
    typeof value === "string" && documentation.includes(word) ? undefined : value,
  );
}

/**
 * The schema with each definition in place of its `$ref`: ajv calls a definition as a function and copies all errors so
 * far after each call, so that a list of many mistakes would take quadratic time.
 */
function inlined({ definitions, ...schema }: AnySchemaObject): AnySchemaObject {
  const inline = (part: unknown): AnySchemaObject =>
    JSON.parse(JSON.stringify(part), (_, value) =>
      typeof value?.$ref === "string" ? inline(definitions[value.$ref.replace("#/definitions/", "")]) : value,
    );
  return inline(schema);
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
    code: { source: true, esm: true },
  });
  for (const [name, schema] of schemas) ajv.addSchema(withoutDocumentation(schema), name);
  return standaloneCode(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])));
}

/** The code with ajv's run-time functions inside. */
function selfContained(code: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: inRepository(".") },
    bundle: true,
    format: "esm",
    target: "es2023",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
