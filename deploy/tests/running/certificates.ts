import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files in PEM form. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** An authority made on the spot, that nobody trusts but who is told to. */
export interface Authority extends Certificate {
  issue: (name: string, hosts: readonly string[]) => Certificate;
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-sha256'];

export function makeAuthority(folder: string, name: string): Authority {
  const own = files(folder, name);
  openssl(['req', '-x509', ...KEY, '-days', '2', '-subj', `/CN=${name}`, ...outputs(own)]);
  return {
    ...own,
    issue: (leaf, hosts) => {
      const issued = files(folder, leaf);
      const request = join(folder, `${leaf}.csr`);
      const extensions = join(folder, `${leaf}.ext`);
      const names = hosts.map((host) => (/^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`));
      writeFileSync(extensions, `subjectAltName=${names.join(',')}\n`);
      openssl(['req', ...KEY, '-subj', `/CN=${leaf}`, '-keyout', issued.key, '-out', request]);
      openssl([
        'x509',
        '-req',
        '-days',
        '2',
        '-in',
        request,
        '-out',
        issued.certificate,
        '-CA',
        own.certificate,
        '-CAkey',
        own.key,
        '-CAcreateserial',
        '-extfile',
        extensions,
      ]);
      return issued;
    },
  };
}

function files(folder: string, name: string): Certificate {
  return { certificate: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) };
}

function outputs({ certificate, key }: Certificate): string[] {
  return ['-keyout', key, '-out', certificate];
}

function openssl(args: string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
