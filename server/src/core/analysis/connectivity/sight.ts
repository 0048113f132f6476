/** How much of the cluster the workspace holds. */

/**
 * `whole`: what is here is the cluster; a namespace without a manifest has its name and no other label, and pods in their node's
 * network count as others do. `part`: there may be more, and what is not here may change the answer.
 */
export type Sight = "whole" | "part";
