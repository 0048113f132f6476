/** go-yaml's refusals in the words of the person who must mend the text. */

import type { Refusal, Sentence } from "../go-yaml/refusal";
import type { SyntaxProblem } from "../tree";
import { listInLine, missingColon, noContent, noItem, noKey, secondColon } from "./block-words";
import { flowWords } from "./flow-words";
import * as signs from "./sign-words";
import type { Words } from "./told";

/** `text` is the whole document. */
export function refusalProblem(refusal: Refusal, text: string): SyntaxProblem {
  const [span, message] = flowWords(text, refusal) ?? WORDS[refusal.sentence](text, refusal);
  return { span, message, server: refusal.server };
}

const WORDS: Readonly<Record<Sentence, Words>> = {
  "block sequence entries are not allowed in this context": listInLine,
  "could not find expected ':'": missingColon,
  "could not find expected directive name": signs.noDirective,
  "did not find URI escaped octet": signs.noTag,
  "did not find expected '!'": signs.noDirective,
  "did not find expected ',' or ']'": noContent,
  "did not find expected ',' or '}'": noContent,
  "did not find expected '-' indicator": noItem,
  "did not find expected <document start>": signs.noMarker,
  "did not find expected alphabetic or numeric character": signs.noName,
  "did not find expected comment or line break": signs.noLineEnd,
  "did not find expected digit or '.' character": signs.noDirective,
  "did not find expected hexdecimal number": signs.noDigits,
  "did not find expected key": noKey,
  "did not find expected node content": noContent,
  "did not find expected tag URI": signs.noTag,
  "did not find expected version number": signs.noDirective,
  "did not find expected whitespace": signs.noDirective,
  "did not find expected whitespace or line break": signs.noTag,
  "did not find the expected '>'": signs.noTag,
  "found a tab character that violates indentation": signs.noTab,
  "found a tab character where an indentation space is expected": signs.tabInText,
  "found an incorrect leading UTF-8 octet": signs.noTag,
  "found an incorrect trailing UTF-8 octet": signs.noTag,
  "found an indentation indicator equal to 0": signs.noIndentation,
  "found character that cannot start any token": signs.noStart,
  "found duplicate %TAG directive": signs.directiveTwice,
  "found duplicate %YAML directive": signs.directiveTwice,
  "found extremely long version number": signs.noDirective,
  "found incompatible YAML document": signs.noDirective,
  "found invalid Unicode character escape code": signs.noCharacter,
  "found undefined tag handle": signs.unknownTag,
  "found unexpected document indicator": signs.quoteNeverClosed,
  "found unexpected end of stream": signs.quoteNeverClosed,
  "found unexpected non-alphabetical character": signs.noDirective,
  "found unknown directive name": signs.noDirective,
  "found unknown escape character": signs.unknownEscape,
  "mapping keys are not allowed in this context": signs.questionMark,
  "mapping values are not allowed in this context": secondColon,
};
