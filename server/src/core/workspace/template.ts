/** Is a text a template that something else renders before the API server sees it? */

/**
 * - `certain`: Go template control flow or pipelines; no YAML reader takes it as it is.
 * - `possible`: plain substitutions (`app: {{ .Values.name }}`); a template where it lies among templates, else a
 *   document that the API server refuses.
 */
export type TemplateSign = "none" | "possible" | "certain";

const action = /^(?![ \t]*#).*\{\{-?\s*[.$(/]/m;
const control = /^(?![ \t]*#).*\{\{(?:-|\s*(?:if|else|end|range|with|include|template|define|block|tpl|toYaml)\b)/m;

/** Comment lines do not count. */
export function templateSign(text: string): TemplateSign {
  if (!text.includes("{{")) return "none";
  if (control.test(text)) return "certain";
  return action.test(text) ? "possible" : "none";
}

/** Helm keeps its templates in `templates/`, and in `.tpl` files. */
export function liesAmongTemplates(uri: string): boolean {
  return /\/templates\/|\.tpl$|\.gotmpl$/.test(uri);
}
