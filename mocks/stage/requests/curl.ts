import type { LoggedCall } from '../../page/requestLog';
import { pathAtTheCloud } from '../../routes/paths';

/** Where the reader's own token stands. */
const TOKEN = '"X-Auth-Token: $OS_TOKEN"';

/** The address of the real cloud for a call of the page. */
export function addressAtTheCloud(address: string): string {
  const { region, service, path } = pathAtTheCloud(address);
  if (region === undefined || service === undefined) return address;
  return `https://${service}.${region}.otc.t-systems.com${path}`;
}

/** The call as a command for a POSIX shell, to the real cloud; the token is left to the reader. */
export function curlOf({ method, address, requestBody }: LoggedCall): string {
  const parts = [`curl -i -X ${method} ${quoted(addressAtTheCloud(address))}`, `-H ${TOKEN}`];
  if (requestBody !== '') {
    parts.push(`-H 'Content-Type: application/json'`, `--data-raw ${quoted(requestBody)}`);
  }
  return parts.join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
