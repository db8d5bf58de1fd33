const BEHIND_THE_ORIGIN = /^\/api\/([^/]+)\/([^/]+)(\/.*)$/;

/** A path taken apart: region and service are known of one behind the page's origin, not of the cloud's own. */
export interface CloudPath {
  region?: string;
  service?: string;
  /** As it stands at the cloud. */
  path: string;
}

export function pathAtTheCloud(path: string): CloudPath {
  const parts = BEHIND_THE_ORIGIN.exec(path);
  if (!parts) return { path };
  const [, region = '', service = '', rest = ''] = parts;
  return { region, service, path: rest };
}

/** The parts that the pattern names in braces; undefined when the path is not of its kind. */
export function matchPath(pattern: string, path: string): Map<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? '';
    if (segment.startsWith('{')) parts.set(segment.slice(1, -1), decode(text));
    else if (segment !== text) return undefined;
  }
  return parts;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
