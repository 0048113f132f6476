/** A page as an HTML document: Markdown in the editor's own colours, without scripts; its links are commands. */

import MarkdownIt from "markdown-it";
import { explainConnection } from "../../../server/src/lsp/protocol";

/** The command behind a link to a line of a file: with its URI, and the line from 1. */
export const openLine = "networkpolicy.openLine";

/** A link above the page. */
export interface PageAction {
  readonly text: string;
  readonly command: string;
  readonly argument?: unknown;
}

export interface PageContent {
  /** `[…](file:///shop/db.yaml#L12)` opens the line, `[…](explain:…)` another explanation. */
  readonly markdown: string;
  readonly actions: readonly PageAction[];
  /** Colours the first heading. */
  readonly verdict?: string;
}

/** `nonce`: lets the page's own style in, and nothing else. */
export function pageDocument({ markdown, actions, verdict = "none" }: PageContent, nonce: string): string {
  const links = actions.map(({ text, command, argument }) =>
    link(text, commandUri(command, ...(argument === undefined ? [] : [argument]))),
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<style nonce="${nonce}">${style}</style>
</head>
<body class="${verdict}">
${links.length > 0 ? `<nav>${links.join(" · ")}</nav>` : ""}
${createMarkdown().render(markdown)}
</body>
</html>
`;
}

/** No HTML of its own gets in: what looks like it is shown as text. */
function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  // Every link is made into a command below.
  markdown.validateLink = () => true;
  markdown.normalizeLink = commandOf;
  return markdown;
}

function commandOf(target: string): string {
  const question = /^explain:(?<question>.+)$/.exec(target)?.groups?.question;
  if (question !== undefined)
    return `command:${explainConnection}?${encodeURIComponent(`[${decodeURIComponent(question)}]`)}`;
  const { uri, line } = /^(?<uri>.+)#L(?<line>\d+)$/.exec(target)?.groups ?? {};
  return uri === undefined ? "" : commandUri(openLine, uri, Number(line));
}

function commandUri(command: string, ...args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

function link(text: string, target: string): string {
  const { escapeHtml } = new MarkdownIt().utils;
  return `<a href="${escapeHtml(target)}">${escapeHtml(text)}</a>`;
}

/** https://code.visualstudio.com/api/references/theme-color */
const style = `
body { padding: 0 1.5em 2em; max-width: 70em; line-height: 1.5; color: var(--vscode-foreground); }
h1 { font-size: 1.4em; font-weight: 600; margin: 1em 0 0.5em; }
h2 { font-size: 1.15em; font-weight: 600; margin: 1.5em 0 0.5em; }
body.allowed h1 { color: var(--vscode-charts-green); }
body.denied h1 { color: var(--vscode-charts-red); }
body.depends h1 { color: var(--vscode-charts-orange); }
nav { margin-top: 1em; }
ul { padding-left: 1.5em; margin: 0.25em 0 1em; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover, a:focus { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
code { font-family: var(--vscode-editor-font-family); color: inherit; background: none; padding: 0; overflow-wrap: anywhere; }
a code { color: inherit; }
em { font-style: normal; color: var(--vscode-descriptionForeground); }
table { border-collapse: collapse; width: 100%; }
th { position: sticky; top: 0; text-align: left; background: var(--vscode-editor-background); }
th, td { padding: 0.3em 1em 0.3em 0; border-bottom: 1px solid var(--vscode-widget-border, rgba(128, 128, 128, 0.35)); vertical-align: top; }
th:last-child, td:last-child { min-width: 9em; padding-right: 0; }
tr:hover td { background: var(--vscode-list-hoverBackground); }
`;
