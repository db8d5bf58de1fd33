import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  configMapSchema,
  deploymentSchema,
  ingressSchema,
  serviceSchema,
} from './kubernetesSchema.ts';
import { readYaml } from './readYaml.ts';

const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8');
const manifest = (file: string) => readYaml(read(`kubernetes/${file}`));

/** The user that the image runs as. */
const USER = 10001;
const STATE = '/run/endpoint-service-console';
const CONFIGURATION = '/etc/endpoint-service-console';
const EXAMPLE: unknown = JSON.parse(read('config.example.json'));

describe('the manifests of Kubernetes', () => {
  const deployment = deploymentSchema.parse(manifest('deployment.yaml'));
  const service = serviceSchema.parse(manifest('service.yaml'));
  const ingress = ingressSchema.parse(manifest('ingress.yaml'));
  const configMap = configMapSchema.parse(manifest('configuration.yaml'));
  const pod = deployment.spec.template;
  const [container] = pod.spec.containers;

  it('are all applied together', () => {
    const { resources } = z
      .object({ resources: z.array(z.string()) })
      .parse(manifest('kustomization.yaml'));
    const files = readdirSync('deploy/kubernetes').filter((file) => file !== 'kustomization.yaml');
    expect(resources.toSorted()).toEqual(files.toSorted());
  });

  it('find each other: Ingress, Service, pods, ports and settings', () => {
    expect(deployment.spec.selector.matchLabels).toEqual(pod.metadata.labels);
    expect(service.spec.selector).toEqual(pod.metadata.labels);
    const [port] = service.spec.ports;
    expect(container.ports.map(({ name }) => name)).toContain(port.targetPort);
    const [rule] = ingress.spec.rules;
    const [{ backend }] = rule.http.paths;
    expect(backend.service).toEqual({ name: service.metadata.name, port: { name: port.name } });
    expect(ingress.spec.tls.map(({ hosts }) => hosts)).toEqual([[rule.host]]);
    expect(configMap.data['CONSOLE_HOST']).toBe(rule.host);
    for (const { name, valueFrom } of container.env) {
      expect(valueFrom.configMapKeyRef.name).toBe(configMap.metadata.name);
      expect(Object.keys(configMap.data)).toContain(valueFrom.configMapKeyRef.key);
      expect(read('nginx/configure.sh')).toContain(`\${${name}:-`);
    }
    expect(JSON.parse(configMap.data['config.json'] ?? '')).toEqual(EXAMPLE);
  });

  it('run the console as nobody in particular, on a root that cannot be written to', () => {
    expect(pod.spec.automountServiceAccountToken).toBe(false);
    expect(pod.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: USER });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const mounted = container.volumeMounts.map(({ name, mountPath, readOnly }) => [
      mountPath,
      readOnly ?? false,
      pod.spec.volumes.some((volume) => volume.name === name),
    ]);
    expect(mounted).toEqual([
      [STATE, false, true],
      [CONFIGURATION, true, true],
    ]);
  });

  it('ask for the health of the console, and never stop the last one of a version that works', () => {
    for (const probe of [container.startupProbe, container.readinessProbe, container.livenessProbe])
      expect(probe.httpGet).toEqual({ path: '/health', port: 'http' });
    expect(deployment.spec.replicas).toBeGreaterThan(1);
    expect(deployment.spec.strategy.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
  });

  it('refuse a field that is misspelled', () => {
    const misspelled = { ...service, spec: { ...service.spec, selectors: {} } };
    expect(serviceSchema.safeParse(misspelled).success).toBe(false);
  });
});

describe('the Compose file', () => {
  it('runs the image as nobody in particular, on a root that cannot be written to', () => {
    const { services } = z
      .object({ services: z.object({ console: z.record(z.string(), z.unknown()) }) })
      .parse(readYaml(read('compose.yaml')));
    expect(services.console).toMatchObject({
      build: { context: '..', dockerfile: 'deploy/Dockerfile' },
      read_only: true,
      tmpfs: [`${STATE}:uid=${USER},gid=${USER},mode=0700,size=64m`],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      volumes: [`./config.json:${CONFIGURATION}/config.json:ro`],
    });
  });
});

describe('the Dockerfile', () => {
  const instructions = read('Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^(?<verb>[A-Z]+)\s+(?<rest>.*)$/.exec(line)?.groups ?? {});
  const lastStage = instructions.slice(instructions.findLastIndex(({ verb }) => verb === 'FROM'));
  const rests = (verb: string) =>
    lastStage.filter((one) => one['verb'] === verb).map((one) => one['rest']);

  it('builds in one stage and runs in another, without Node', () => {
    expect(instructions.filter(({ verb }) => verb === 'FROM').length).toBe(2);
    expect(rests('FROM')).toEqual(['debian:bookworm-slim']);
    expect(rests('RUN').join(' ')).toContain(
      'ca-certificates nginx libnginx-mod-http-brotli-static',
    );
    expect(rests('RUN').join(' ')).not.toMatch(/node|npm/);
  });

  it('builds with the Node that the project names', () => {
    const node = readFileSync('.nvmrc', 'utf8').trim();
    expect(instructions[0]?.['rest']).toBe(`node:${node}-bookworm-slim AS build`);
  });

  it('runs as the user of the manifests, checks its health, and ends in peace', () => {
    expect(rests('USER')).toEqual([`${USER}:${USER}`]);
    expect(rests('STOPSIGNAL')).toEqual(['SIGQUIT']);
    for (const verb of ['HEALTHCHECK', 'CMD']) {
      const script = /\/(?<file>\w+\.sh)"\]$/.exec(rests(verb).join(' '))?.groups?.['file'];
      expect(existsSync(`deploy/nginx/${script}`)).toBe(true);
    }
  });

  it('puts files where the configuration looks for them', () => {
    const defaults = read('nginx/configure.sh');
    for (const place of ['/srv/endpoint-service-console', STATE, `${CONFIGURATION}/config.json`])
      expect(defaults).toContain(`:-${place}}`);
    expect(rests('COPY')).toEqual([
      '--from=build /console/dist /srv/endpoint-service-console',
      'deploy/nginx /usr/local/lib/endpoint-service-console',
    ]);
  });
});
