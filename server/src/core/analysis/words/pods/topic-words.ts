/** What the manifests of a cluster answer to the question that a place of a policy raises. */

import type { Inventory } from "../../../workspace/cluster/cluster";
import { namespaceLabelWords, podLabelWords } from "./label-carriers";
import type { Link } from "./links";
import { namespacesWords } from "./namespaces-words";
import { countWords, podsWords } from "./pods-words";
import { portNameWords } from "./port-name-words";
import type { Topic } from "./topic";

/** Markdown; undefined where there is nothing to say. */
export function topicWords(topic: Topic, inventory: Inventory, link: Link): string | undefined {
  switch (topic.is) {
    case "policy":
      return topic.sought.length > 0 ? podsWords(inventory, topic.sought, link, "Selects") : undefined;
    case "pods":
      return topic.sought.length > 0 ? podsWords(inventory, topic.sought, link, "", topic.added) : undefined;
    case "count":
      return countWords(inventory, topic.sought);
    case "namespaces":
      return namespacesWords(inventory, topic.selector, link);
    case "podLabel":
      return podLabelWords(inventory, topic.term, topic.sought, link);
    case "namespaceLabel":
      return namespaceLabelWords(inventory, topic.term, link);
    case "port":
      return portNameWords(inventory, topic, link);
  }
}
