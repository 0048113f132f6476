/** What go-yaml's scanner refuses although the library reads it: tabs, escapes, flow syntax, names and directives. */

import type { Span } from "../base/span";
import { escapeProblem, literalTab } from "./go-scalars";
import type { SyntaxProblem } from "./tree";

interface Scanned extends Span {
  readonly kind: "plain" | "quoted" | "collection" | "other";
}

/** Reads the library's lexemes one after the other, and collects what go-yaml would refuse, in no particular order, and the comments. */
export class GoScanner {
  readonly problems: SyntaxProblem[] = [];
  readonly comments: Span[] = [];
  private offset = 0;
  private lineStart = 0;
  /** The columns of the innermost block collection's entries, as far as it matters. */
  private indent = -1;
  private readonly open: number[] = [];
  /** The node that a colon might make a key. */
  private node: Scanned | undefined;
  /** go-yaml's `simple_key_allowed`: where a key may begin, a tab may not stand. */
  private keyAllowed = true;
  private afterPlain = false;
  private explicitKey = false;
  private scalarNext = false;
  private blockHeader: string | undefined;

  constructor(private readonly text: string) {}

  /** The next lexeme of the library's lexer; its marks for documents and scalars have no width. */
  next(lexeme: string): void {
    if (lexeme === "\u0002") return;
    if (lexeme === "\u0018") this.end();
    else if (lexeme === "\u001f") this.scalarNext = true;
    else this.read(lexeme, { start: this.offset, end: this.offset + lexeme.length });
  }

  /** To be called behind the last lexeme. */
  end(): void {
    const start = this.open[0];
    if (start !== undefined) {
      const bracket = this.text[start] ?? "";
      this.report(
        { start, end: start + 1 },
        `This "${bracket}" is never closed. Add the "${bracket === "[" ? "]" : "}"}".`,
      );
    }
    this.open.length = 0;
  }

  private read(lexeme: string, span: Span): void {
    this.offset = span.end;
    if (this.scalarNext) this.scalar(lexeme, span);
    else if (lexeme === "\n" || lexeme === "\r\n") this.newline();
    else if (/^[ \t]/.test(lexeme)) this.space(lexeme, span.start);
    else if (lexeme.startsWith("#")) this.comment(span);
    else this.token(lexeme, span);
  }

  private comment(span: Span): void {
    this.afterPlain = false;
    this.comments.push(span);
  }

  private newline(): void {
    this.lineStart = this.offset;
    if (this.open.length === 0) this.keyAllowed = true;
  }

  private space(lexeme: string, start: number): void {
    const tab = start + lexeme.indexOf("\t");
    if (tab < start || this.open.length > 0 || !this.keyAllowed) return;
    if (this.afterPlain && tab - this.lineStart > this.indent) return;
    this.report({ start: tab, end: tab + 1 }, "YAML does not allow a tab here. Use spaces.");
  }

  private scalar(lexeme: string, span: Span): void {
    this.scalarNext = false;
    if (this.blockHeader !== undefined) {
      this.blockScalar(lexeme, span, this.blockHeader);
      return;
    }
    if (this.open.length > 0) this.plainInFlow(lexeme, span);
    this.afterNode({ ...span, kind: "plain" });
    this.afterPlain = true;
  }

  private blockScalar(lexeme: string, span: Span, header: string): void {
    this.blockHeader = undefined;
    const tab = literalTab(lexeme, header, this.indent);
    if (tab !== undefined) {
      const start = span.start + tab;
      this.report({ start, end: start + 1 }, "A tab stands where this text is indented. Indent with spaces.");
    }
    this.lineStart = this.offset;
    this.keyAllowed = true;
  }

  private plainInFlow(lexeme: string, span: Span): void {
    const odd = lexeme.startsWith(":") ? 0 : lexeme.indexOf("?");
    if (odd < 0) return;
    const message = `Inside brackets, "${lexeme[odd]}" cannot stand here without quotes. Put the value in quotes.`;
    this.report(span, message);
  }

  private token(lexeme: string, span: Span): void {
    this.afterPlain = false;
    const first = lexeme[0] ?? "";
    if (first === "[" || first === "{") this.openFlow(span.start);
    else if (first === "]" || first === "}")
      this.afterNode({ start: this.open.pop() ?? span.start, end: span.end, kind: "collection" });
    else if (lexeme === ":") this.colon(span.start);
    else if (lexeme === "-" || lexeme === "?" || lexeme === ",") this.indicator(lexeme, span.start);
    else if (first === '"' || first === "'") this.quoted(lexeme, span);
    else if (first === "|" || first === ">") this.blockHeader = lexeme;
    else if (first === "%") this.directive(lexeme, span);
    else this.property(lexeme, span);
  }

  private openFlow(start: number): void {
    this.open.push(start);
    this.keyAllowed = true;
    this.node = undefined;
  }

  private afterNode(node: Scanned): void {
    this.node = node;
    this.keyAllowed = false;
  }

  private indicator(lexeme: string, start: number): void {
    this.keyAllowed = true;
    this.node = undefined;
    this.explicitKey = lexeme === "?";
    if (this.open.length === 0) this.indent = start - this.lineStart;
  }

  private colon(at: number): void {
    const { node } = this;
    if (this.open.length > 0) this.colonInFlow(at);
    else if (node && node.start >= this.lineStart) this.indent = node.start - this.lineStart;
    this.keyAllowed = node === undefined && this.open.length === 0;
    this.node = undefined;
    this.explicitKey = false;
  }

  private colonInFlow(at: number): void {
    const { node } = this;
    if (!node) return;
    const key = this.text.slice(node.start, at);
    if (node.kind === "plain" && node.end === at && /[^\s]/.test(this.text[at + 1] ?? " ")) {
      this.report({ start: at, end: at + 1 }, 'Inside brackets a space must follow this ":". Add it.');
    } else if (!this.explicitKey && (key.includes("\n") || key.length > 1024)) {
      this.report(
        node,
        'A key must stand on one line with its ":" and have at most 1024 characters. Is a "," missing?',
      );
    }
  }

  private quoted(lexeme: string, span: Span): void {
    const quote = lexeme[0] ?? "";
    if (lexeme.length === 1 || !lexeme.endsWith(quote)) {
      this.report({ start: span.start, end: span.start + 1 }, "This quote is never closed. Close it on the same line.");
    }
    const wrong = quote === '"' ? escapeProblem(lexeme) : undefined;
    if (wrong) this.report({ start: span.start + wrong.start, end: span.start + wrong.end }, wrong.message);
    this.lineStart = Math.max(this.lineStart, this.text.lastIndexOf("\n", span.end - 1) + 1);
    this.afterNode({ ...span, kind: "quoted" });
  }

  private property(lexeme: string, span: Span): void {
    this.keyAllowed = false;
    if (!/^[&*]/.test(lexeme)) return;
    if (lexeme.startsWith("*")) this.node = { ...span, kind: "other" };
    if (/^.[\w-]+$/.test(lexeme)) return;
    this.report(span, "The name of an anchor can have letters, digits, - and _ only. Rename it.");
  }

  private directive(lexeme: string, span: Span): void {
    if (/^%(YAML[ \t]+1\.1$|TAG[ \t])/.test(lexeme)) return;
    const isVersion = lexeme.startsWith("%YAML");
    this.report(
      span,
      isVersion
        ? "The API server reads YAML 1.1 only. Remove this line."
        : "This directive is unknown. Remove the line.",
    );
  }

  private report(span: Span, message: string): void {
    this.problems.push({ span: { start: span.start, end: span.end }, message });
  }
}
