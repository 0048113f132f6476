/** The YAML and JSON in the fenced code blocks of a Markdown page. */

import MarkdownIt from "markdown-it";
import { createLineIndex, type LineIndex } from "../base/line-index";
import type { Region } from "./region";

const LANGUAGES = new Set(["yaml", "yml", "json"]);

/** One region for each fence whose info string begins with `yaml`, `yml` or `json`; an unclosed one reaches to the end. */
export function fencedRegions(markdown: string): readonly Region[] {
  const lines = createLineIndex(markdown);
  const page = new MarkdownIt({ html: true }).disable(["inline", "text_join"]);
  return page.parse(markdown, {}).flatMap((token) => {
    const language = /^[^\s{,]*/.exec(token.info.trim())?.[0].toLowerCase() ?? "";
    if (token.type !== "fence" || !token.map || !LANGUAGES.has(language)) return [];
    return fenceRegion(markdown, lines, token.map[0] + 1, token.content);
  });
}

/** The region of a fence whose content, as markdown-it freed it from the page's prefixes, begins on a line. */
function fenceRegion(markdown: string, lines: LineIndex, firstLine: number, content: string): Region {
  const segments: { at: number; inFile: number }[] = [];
  let text = "";
  let linePrefix = "";
  for (const [index, inner] of contentLines(content).entries()) {
    const start = lines.offsetAt({ line: firstLine + index, character: 0 });
    const end = lines.offsetAt({ line: firstLine + index + 1, character: 0 });
    const outer = markdown.slice(start, end);
    const prefix = outer.slice(0, prefixLength(outer, inner));
    const written = outer.slice(prefix.length);
    // Blank lines often lack the white space of the others.
    if (prefix.length > linePrefix.length) linePrefix = prefix;
    segments.push({ at: text.length, inFile: end - written.length });
    text += written;
  }
  if (segments.length === 0) segments.push({ at: 0, inFile: lines.offsetAt({ line: firstLine, character: 0 }) });
  return { text, segments: merged(segments), linePrefix };
}

function contentLines(content: string): readonly string[] {
  return content === "" ? [] : content.replace(/\n$/, "").split("\n");
}

/** How much of a page's line stands before the content of the fence; tabs may have become spaces. */
function prefixLength(outer: string, inner: string): number {
  const body = outer.replace(/[\r\n]+$/, "");
  return Math.max(0, body.length - inner.length);
}

/** Without the segments that only continue the one before. */
function merged(segments: readonly { at: number; inFile: number }[]): Region["segments"] {
  return segments.filter(({ at, inFile }, index) => {
    const before = segments[index - 1];
    return !before || inFile - at !== before.inFile - before.at;
  });
}
