/** What stands before nodes and documents: anchors and tags, and the directives that say what a tag's handle means. */

import type { SourceProperties } from "../source";
import { parserRefusal } from "./refusal";
import type { TagToken } from "./token";
import type { Tokens } from "./tokens";

const NONE: SourceProperties = {};

export class Properties {
  private readonly prefixes = new Map<string, string>();

  constructor(private readonly tokens: Tokens) {}

  /** Takes the directives and the `---` of a document; false where it has neither. */
  takeHead(): boolean {
    const isBare = !["version", "tag directive", "document start"].includes(this.tokens.peek().kind);
    if (!isBare) this.takeDirectives();
    for (const [handle, prefix] of [
      ["!", "!"],
      ["!!", "tag:yaml.org,2002:"],
    ] as const) {
      if (!this.prefixes.has(handle)) this.prefixes.set(handle, prefix);
    }
    if (isBare) return false;
    const marker = this.tokens.peek();
    if (marker.kind !== "document start") throw parserRefusal("did not find expected <document start>", marker);
    this.tokens.take();
    return true;
  }

  /** An anchor and a tag, in either order; none, one or both. */
  take(): SourceProperties {
    const first = this.tokens.peek();
    if (first.kind !== "anchor" && first.kind !== "tag") return NONE;
    const names = { ...this.takeAnchor(), ...this.takeTag() };
    const { anchor, tag } = { ...names, ...(names.anchor === undefined ? this.takeAnchor() : {}) };
    this.tokens.peek();
    return {
      ...(anchor !== undefined && { anchor }),
      ...(tag && { tag: this.fullTag(tag, first.start) }),
    };
  }

  private takeAnchor(): { readonly anchor?: string } {
    const token = this.tokens.peek();
    if (token.kind !== "anchor") return {};
    this.tokens.take();
    return { anchor: token.name };
  }

  private takeTag(): { readonly tag?: TagToken } {
    const token = this.tokens.peek();
    if (token.kind !== "tag") return {};
    this.tokens.take();
    return { tag: token };
  }

  private fullTag(token: TagToken, nodeStart: number): string {
    const { handle, suffix } = token;
    if (handle === "") return suffix;
    const prefix = this.prefixes.get(handle);
    if (prefix === undefined) throw parserRefusal("found undefined tag handle", token, nodeStart);
    return prefix + suffix;
  }

  private takeDirectives(): void {
    let hasVersion = false;
    for (let token = this.tokens.peek(); ; token = this.tokens.peek()) {
      if (token.kind === "version") {
        if (hasVersion) throw parserRefusal("found duplicate %YAML directive", token);
        if (!token.isKnown) throw parserRefusal("found incompatible YAML document", token);
        hasVersion = true;
      } else if (token.kind === "tag directive") {
        if (this.prefixes.has(token.handle)) throw parserRefusal("found duplicate %TAG directive", token);
        this.prefixes.set(token.handle, token.prefix);
      } else return;
      this.tokens.take();
    }
  }
}
