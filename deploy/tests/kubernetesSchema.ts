import { z } from 'zod';

// What Kubernetes knows of the fields that the manifests use, and no other: a field that is misspelled is one that
// Kubernetes refuses, or worse, passes over. API reference of Kubernetes 1.32.

const labels = z.record(z.string(), z.string());
const count = z.number().int().nonnegative();
const quantity = z.string().regex(/^\d+(?:m|Mi|Gi)?$/);
const name = z.string().regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/);
const metadata = z.strictObject({ name, labels, annotations: labels.optional() });
const configMapKey = z.strictObject({ configMapKeyRef: z.strictObject({ name, key: z.string() }) });
const probe = z.strictObject({
  httpGet: z.strictObject({ path: z.string().startsWith('/'), port: name }),
  periodSeconds: count,
  failureThreshold: count.optional(),
});
const resources = z.strictObject({ cpu: quantity, memory: quantity });

const container = z.strictObject({
  name,
  image: z.string(),
  ports: z.array(z.strictObject({ name, containerPort: count })),
  env: z.array(z.strictObject({ name: z.string(), valueFrom: configMapKey })),
  startupProbe: probe,
  readinessProbe: probe,
  livenessProbe: probe,
  lifecycle: z.strictObject({
    preStop: z.strictObject({ exec: z.strictObject({ command: z.array(z.string()) }) }),
  }),
  resources: z.strictObject({ requests: resources, limits: resources }),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.boolean(),
    readOnlyRootFilesystem: z.boolean(),
    capabilities: z.strictObject({ drop: z.array(z.string()) }),
  }),
  volumeMounts: z.array(
    z.strictObject({
      name,
      mountPath: z.string().startsWith('/'),
      readOnly: z.boolean().optional(),
    }),
  ),
});

const volume = z.union([
  z.strictObject({
    name,
    emptyDir: z.strictObject({ medium: z.enum(['Memory']), sizeLimit: quantity }),
  }),
  z.strictObject({
    name,
    configMap: z.strictObject({
      name,
      items: z.array(z.strictObject({ key: z.string(), path: z.string() })),
    }),
  }),
]);

export const deploymentSchema = z.strictObject({
  apiVersion: z.literal('apps/v1'),
  kind: z.literal('Deployment'),
  metadata,
  spec: z.strictObject({
    replicas: count,
    revisionHistoryLimit: count,
    selector: z.strictObject({ matchLabels: labels }),
    strategy: z.strictObject({
      type: z.enum(['RollingUpdate']),
      rollingUpdate: z.strictObject({ maxSurge: count, maxUnavailable: count }),
    }),
    template: z.strictObject({
      metadata: z.strictObject({ labels }),
      spec: z.strictObject({
        automountServiceAccountToken: z.boolean(),
        enableServiceLinks: z.boolean(),
        terminationGracePeriodSeconds: count,
        securityContext: z.strictObject({
          runAsNonRoot: z.boolean(),
          runAsUser: count,
          runAsGroup: count,
          fsGroup: count,
          seccompProfile: z.strictObject({ type: z.enum(['RuntimeDefault']) }),
        }),
        containers: z.tuple([container]),
        volumes: z.array(volume),
      }),
    }),
  }),
});

export const serviceSchema = z.strictObject({
  apiVersion: z.literal('v1'),
  kind: z.literal('Service'),
  metadata,
  spec: z.strictObject({
    selector: labels,
    ports: z.tuple([z.strictObject({ name, port: count, targetPort: name })]),
  }),
});

export const ingressSchema = z.strictObject({
  apiVersion: z.literal('networking.k8s.io/v1'),
  kind: z.literal('Ingress'),
  metadata,
  spec: z.strictObject({
    ingressClassName: name,
    tls: z.array(z.strictObject({ hosts: z.array(name), secretName: name })),
    rules: z.tuple([
      z.strictObject({
        host: name,
        http: z.strictObject({
          paths: z.tuple([
            z.strictObject({
              path: z.string().startsWith('/'),
              pathType: z.enum(['Prefix', 'Exact']),
              backend: z.strictObject({
                service: z.strictObject({ name, port: z.strictObject({ name }) }),
              }),
            }),
          ]),
        }),
      }),
    ]),
  }),
});

export const configMapSchema = z.strictObject({
  apiVersion: z.literal('v1'),
  kind: z.literal('ConfigMap'),
  metadata,
  data: z.record(z.string(), z.string()),
});
