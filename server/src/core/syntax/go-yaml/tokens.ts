/** The tokens of a text as the parser takes them, with the brackets that are open. */

import { parserRefusal, type Refusal, type Sentence } from "./refusal";
import type { Scanner } from "./scanner";
import type { Token } from "./token";

export class Tokens {
  private readonly brackets: number[] = [];

  constructor(private readonly scanner: Scanner) {}

  peek(): Token {
    return this.scanner.peek();
  }

  take(): Token {
    const token = this.scanner.peek();
    this.scanner.skip();
    return token;
  }

  /** Takes an opening bracket and gives its offset. */
  open(): number {
    const { start } = this.take();
    this.brackets.push(start);
    return start;
  }

  /** Takes a closing bracket and gives the offset behind it. */
  close(): number {
    this.brackets.pop();
    return this.take().end;
  }

  isNext(kind: Token["kind"]): boolean {
    return this.scanner.peek().kind === kind;
  }

  isNextOneOf(kinds: readonly Token["kind"][]): boolean {
    return kinds.includes(this.scanner.peek().kind);
  }

  /** What go-yaml says if the next token is not the one it wants. */
  refusal(sentence: Sentence, context?: number): Refusal {
    return parserRefusal(sentence, this.peek(), context, this.brackets.at(-1));
  }
}
