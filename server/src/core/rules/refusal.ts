/** The sentence that all Errors share: why they matter. */

export const refusal = "The API server refuses the policy.";
