/** What a cluster brings along without a manifest in anybody's folder: labels of controllers, pods and namespaces of its own. */

/**
 * Is it a label that something in the cluster sets on pods, so that no manifest tells who carries it?
 * https://kubernetes.io/docs/reference/labels-annotations-taints/
 */
export function isSetByControllers(name: string): boolean {
  return onPods.test(name);
}

const onPods = new RegExp(
  `^(?:${[
    "pod-template-hash|rollouts-pod-template-hash|pod-template-generation|controller-revision-hash",
    "statefulset\\.kubernetes\\.io/.*|apps\\.kubernetes\\.io/pod-index|topology\\.kubernetes\\.io/.*",
    "(?:batch\\.kubernetes\\.io/)?(?:job-name|controller-uid)|batch\\.kubernetes\\.io/job-completion-index",
    "deployment|deploymentconfig|openshift\\.io/.*",
    "serving\\.knative\\.dev/.*|(?:security|service|sidecar)\\.istio\\.io/.*|linkerd\\.io/.*",
  ].join("|")})$`,
);

/** Is the label, by its key or its value, one of what is installed in a cluster rather than written by its users? */
export function isOfClusterServices(name: string, values: readonly string[]): boolean {
  return name === "k8s-app" || values.some(isClusterService);
}

/** A name of such a thing, or of the namespace that it is in. */
export function isClusterService(name: string): boolean {
  return services.test(name);
}

const services = new RegExp(
  [
    "^(?:kube|openshift|istio|linkerd|cattle|gke|aks|eks|azure|aws)-|-system$|^default$|coredns|calico|cilium",
    "ingress|gateway|traefik|haproxy|nginx-controller|cert-manager|external-dns|external-secrets|metallb|knative",
    "monitor|prometheus|alertmanager|grafana|metrics|observab|telemetry|logging|fluent|loki|jaeger|datadog|newrelic",
    "argocd|^flux|tekton|vault|velero|kyverno|gatekeeper|operator",
  ].join("|"),
  "i",
);
