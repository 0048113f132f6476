/** Helm templates: what is plain YAML counts, what is templated is unknown, and never claimed to be wrong. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { withoutActions } from "../../server/src/core/workspace/without-actions";
import { checkManifests } from "../harness/draw-manifests";
import { dedent } from "../harness/margin";

/** A Deployment whose pods' metadata are these lines; it can be read as YAML, too. */
function checkMetadata(metadata: string, drawn: string): void {
  const inside = dedent(metadata)
    .trimEnd()
    .replaceAll(/^(?=.)/gm, "      ");
  const text = `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    metadata:
${inside}
    spec:
      containers:
      - ports: [{ containerPort: 80 }]
`;
  expect(parseYaml(withoutActions(text)).problems).toEqual([]);
  checkManifests(text, `Deployment -/-  ${drawn}`.replace(/(?=(?: {2}labels unknown)?$)/, "  ports 80"));
}

describe("labels of pods", () => {
  test.each([
    ["a value", "labels:\n  app: web\n  release: {{ .Release.Name }}\n", "pods app=web"],
    ["a part of a value", "labels:\n  app: web\n  release: {{ .Release.Name }}-web\n", "pods app=web"],
    ["in quotes", 'labels:\n  app: web\n  release: "{{ .Release.Name }}"\n', "pods app=web"],
    ["a key", "labels:\n  app: web\n  {{ .Values.key }}: web\n", "pods app=web"],
    ["in flow style", "labels: { app: web, release: {{ .Release.Name }} }\n", "pods app=web"],
    ["all of them", "labels: {{ toYaml .Values.labels | nindent 8 }}\n", ""],
    ["entries before", 'labels:\n  {{- include "labels" . | nindent 8 }}\n  app: web\n', "pods app=web"],
    ["entries after", "labels:\n  app: web\n  {{- toYaml .Values.labels | nindent 8 }}\n", "pods app=web"],
    [
      "entries that begin beside the key",
      'labels: {{- include "labels" . | nindent 8 }}\n  app: web\n',
      "pods app=web",
    ],
    [
      "in a condition",
      "labels:\n  app: web\n  {{- if .Values.tier }}\n  tier: front\n  {{- end }}\n",
      "pods app=web tier=front",
    ],
    [
      "in branches",
      "labels:\n  {{- if .a }}\n  app: web\n  {{- else }}\n  app: db\n  {{- end }}\n  tier: x\n",
      "pods tier=x",
    ],
    ["in one line", "labels:\n  app: web\n  {{ if .Values.tier }}tier: front{{ end }}\n", "pods app=web"],
    [
      "over several lines",
      'labels:\n  app: web\n  {{- include "labels"\n      (dict "a" 1)\n      | nindent 8 }}\n',
      "pods app=web",
    ],
    [
      "in a loop",
      "labels:\n  {{- range $key, $value := .Values.labels }}\n  {{ $key }}: {{ $value | quote }}\n  {{- end }}\n  app: web\n",
      "pods app=web",
    ],
  ])("unknown: %s", (_, metadata, pods) =>
    checkMetadata(metadata, [pods, "labels unknown"].filter(Boolean).join("  ")),
  );

  test("unknown: entries that stand at the beginning of a line", () =>
    checkManifests(
      `
      apiVersion: apps/v1
      kind: Deployment
      spec:
        template:
          metadata:
            labels:
              app: web
{{ include "labels" . | indent 14 }}
              tier: front
      `.replaceAll(/^ {6}/gm, ""),
      `
      Deployment -/-  pods app=web tier=front  labels unknown
      `,
    ));

  test.each([
    ["a comment", "labels:\n  {{- /* all of the shop */ -}}\n  app: web\n"],
    ["a variable", "labels:\n  {{- $name := .Values.name }}\n  app: web\n"],
    [
      "other metadata",
      "{{- with .Values.annotations }}\nannotations:\n  {{- toYaml . | nindent 10 }}\n{{- end }}\nlabels:\n  app: web\n",
    ],
    [
      "a value of other metadata",
      'annotations:\n  checksum: {{ include "config" . | sha256sum }}\nlabels:\n  app: web\n',
    ],
  ])("known in spite of %s", (_, metadata) => checkMetadata(metadata, "pods app=web"));
});

test("ports", () =>
  checkManifests(
    `
    apiVersion: apps/v1
    kind: StatefulSet
    metadata:
      name: {{ include "fullname" . }}
      namespace: {{ .Release.Namespace | quote }}
    spec:
      template:
        spec:
          {{- with .Values.nodeSelector }}
          nodeSelector:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          containers:
            - name: web
              image: "{{ .Values.image }}"
              ports:
                - name: http
                  containerPort: {{ .Values.port }}
                - name: {{ .Values.metrics }}
                  containerPort: 9090
                {{- toYaml .Values.ports | nindent 16 }}
    ---
    `.replace("---", ""),
    `
    StatefulSet -/-  ports 9090  ports unknown
    `,
  ));

test("ports are known where what is templated is something else", () =>
  checkManifests(
    `
    {{- if .Values.enabled }}
    apiVersion: v1
    kind: Pod
    metadata:
      name: web
    spec:
      {{- with .Values.affinity }}
      affinity: {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
      - name: web
        {{- if .Values.command }}
        command: {{ .Values.command }}
        {{- end }}
        ports:
        - containerPort: 80
        {{- with .Values.resources }}
        resources:
          {{- toYaml . | nindent 10 }}
        {{- end }}
    {{- end }}
    `,
    `
    Pod -/web  ports 80
    `,
  ));

test("containers that a template brings", () =>
  checkManifests(
    `
    {{ if .Values.a }}{{ end }}
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers:
        {{- include "containers" . | nindent 8 }}
        - ports: [{ containerPort: 80 }]
    `,
    `
    Pod -/web  ports 80  ports unknown
    `,
  ));

test("services and namespaces", () =>
  checkManifests(
    `
    apiVersion: v1
    kind: List
    items:
    - apiVersion: v1
      kind: Service
      spec:
        selector: {{- include "selector" . | nindent 10 }}
        ports:
        - { port: 80, targetPort: {{ .Values.port }} }
        - { port: 81, targetPort: web }
    - apiVersion: v1
      kind: Namespace
      metadata:
        name: {{ .Values.namespace }}
        labels:
          team: {{ .Values.team }}
    `,
    `
    Service -/-  ports 81->web  labels unknown
    Namespace -  labels unknown
    `,
  ));

test("offsets stay what they are", () => {
  const piece = fc.constantFrom(
    "{{ .a }}",
    "{{- if .b }}",
    "{{- end }}",
    "{{",
    "}}",
    "\n",
    "\r\n",
    "  ",
    "a: ",
    "- ",
    "x",
    "#",
    "{{ a\n b | nindent 4 }}",
    "|",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const masked = withoutActions(text);
      expect(masked.length).toBe(text.length);
      expect(masked.replace(/\{\{(?:[^}]|\}(?!\}))*\}\}/, "")).toBe(masked);
    }),
    { numRuns: 2_000 },
  );
});
