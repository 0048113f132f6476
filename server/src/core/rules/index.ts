/** The list of all rules. */

import { allowsEverything } from "./allows-everything/rule";
import { blockedDns } from "./blocked-dns/rule";
import { contradictorySelector } from "./contradictory-selector/rule";
import { duplicateField } from "./duplicate-field/rule";
import { duplicateOwner } from "./duplicate-owner/rule";
import { duplicatePolicyName } from "./duplicate-policy-name/rule";
import { eitherOrBoth } from "./either-or-both/rule";
import { emptyListAllowsAll } from "./empty-list-allows-all/rule";
import { forbiddenField } from "./forbidden-field/rule";
import { hostNetworkPod } from "./host-network-pod/rule";
import { ignoredDirection } from "./ignored-direction/rule";
import { implicitPolicyTypes } from "./implicit-policy-types/rule";
import { invalidValue } from "./invalid-value/rule";
import { labelKeyCase } from "./label-key-case/rule";
import { labelValueCase } from "./label-value-case/rule";
import { metadataEndpointOpen } from "./metadata-endpoint-open/rule";
import { missingNamespace } from "./missing-namespace/rule";
import { misnamedNamespace } from "./namespace-name-label/rule";
import { nonCanonicalCidr } from "./non-canonical-cidr/rule";
import { oneSidedConnection } from "./one-sided-connection/rule";
import { portNotListening } from "./port-not-listening/rule";
import { redundantPeer } from "./redundant-peer/rule";
import { redundantPort } from "./redundant-port/rule";
import { redundantRule } from "./redundant-rule/rule";
import { removedApiVersion } from "./removed-api-version/rule";
import { requiredField } from "./required-field/rule";
import type { Rule } from "./rule";
import { selectorMatchesNothing } from "./selector-matches-nothing/rule";
import { servicePort } from "./service-port/rule";
import { splitRule } from "./split-rule/rule";
import { suppressionWithoutReason } from "./suppression-without-reason/rule";
import { unisolatedWorkload } from "./unisolated-workload/rule";
import { unknownField } from "./unknown-field/rule";
import { unknownKind } from "./unknown-kind/rule";
import { unknownNamedPort } from "./unknown-named-port/rule";
import { unsupportedValue } from "./unsupported-value/rule";
import { unusedSuppression } from "./unused-suppression/rule";
import { wrongType } from "./wrong-type/rule";
import { yamlSyntax } from "./yaml-syntax/rule";
export const rules: readonly Rule[] = [
  yamlSyntax,
  unknownKind,
  removedApiVersion,
  unknownField,
  duplicateField,
  wrongType,
  requiredField,
  unsupportedValue,
  invalidValue,
  forbiddenField,
  labelKeyCase,
  labelValueCase,
  selectorMatchesNothing,
  misnamedNamespace,
  contradictorySelector,
  eitherOrBoth,
  splitRule,
  ignoredDirection,
  implicitPolicyTypes,
  emptyListAllowsAll,
  allowsEverything,
  oneSidedConnection,
  blockedDns,
  unknownNamedPort,
  servicePort,
  portNotListening,
  duplicatePolicyName,
  missingNamespace,
  hostNetworkPod,
  unisolatedWorkload,
  nonCanonicalCidr,
  metadataEndpointOpen,
  redundantPeer,
  redundantPort,
  redundantRule,
  duplicateOwner,
  unusedSuppression,
  suppressionWithoutReason,
];
