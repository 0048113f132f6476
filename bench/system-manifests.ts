/** What every cluster runs besides its users' applications: DNS, an ingress controller, and what watches over them. */

interface SystemManifest {
  readonly path: string;
  readonly manifest: object;
}

export function systemManifests(): readonly SystemManifest[] {
  return [
    ...["kube-system", "ingress", "monitoring"].map((name) => ({
      path: `${name}/namespace.yaml`,
      manifest: { apiVersion: "v1", kind: "Namespace", metadata: { name } },
    })),
    deployment("kube-system", "coredns", { "k8s-app": "kube-dns" }, [
      { name: "dns", containerPort: 53, protocol: "UDP" },
      { name: "dns-tcp", containerPort: 53 },
    ]),
    deployment("ingress", "controller", { app: "ingress" }, [{ name: "https", containerPort: 8443 }]),
    deployment("monitoring", "prometheus", { app: "prometheus" }, [{ name: "web", containerPort: 9090 }]),
  ];
}

function deployment(namespace: string, name: string, labels: object, ports: readonly object[]): SystemManifest {
  const template = {
    metadata: { labels },
    spec: { containers: [{ name: "main", image: `images.example/${name}`, ports }] },
  };
  const manifest = { apiVersion: "apps/v1", kind: "Deployment", metadata: { name, namespace }, spec: { template } };
  return { path: `${namespace}/${name}.yaml`, manifest };
}
