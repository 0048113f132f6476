/** go-yaml's measure against alias bombs, kept without expanding anything. */

export interface AliasBudget {
  /** Counts values to decode, and how many of them stand behind an alias; false where that is too much. */
  add(values: number, aliased: number): boolean;
}

/**
 * Small documents may consist of aliases almost entirely, large ones only to a tenth; what was refused is not counted.
 *
 * @see https://github.com/go-yaml/yaml/blob/v2/decode.go `allowedAliasRatio`
 */
export function createAliasBudget(): AliasBudget {
  let total = 0;
  let behindAliases = 0;
  return {
    add(values, aliased) {
      const nextTotal = total + values;
      const nextAliased = behindAliases + aliased;
      const isTooMuch = nextAliased > 100 && nextTotal > 1000 && nextAliased / nextTotal > allowedRatio(nextTotal);
      if (isTooMuch && aliased > 0) return false;
      total = nextTotal;
      behindAliases = nextAliased;
      return true;
    },
  };
}

const LOW = 400_000;
const HIGH = 4_000_000;

function allowedRatio(total: number): number {
  if (total <= LOW) return 0.99;
  if (total >= HIGH) return 0.1;
  return 0.99 - 0.89 * ((total - LOW) / (HIGH - LOW));
}
