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

export function segmentsOf(path: string): readonly string[] {
  return path.split('/');
}

/** Patterns are few, and each is taken apart once. */
const PATTERNS = new Map<string, readonly string[]>();

function segmentsOfPattern(pattern: string): readonly string[] {
  const segments = PATTERNS.get(pattern) ?? segmentsOf(pattern);
  PATTERNS.set(pattern, segments);
  return segments;
}

/**
 * The parts that the pattern names in braces; undefined when the path is not of its kind.
 * @param given the segments of the path, which many patterns may be held against
 */
export function matchPath(
  pattern: string,
  given: readonly string[],
): Map<string, string> | undefined {
  const wanted = segmentsOfPattern(pattern);
  if (wanted.length !== given.length) return undefined;
  const fits = wanted.every((segment, index) => isNamed(segment) || segment === given[index]);
  if (!fits) return undefined;
  const parts = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    if (isNamed(segment)) parts.set(segment.slice(1, -1), decode(given[index] ?? ''));
  }
  return parts;
}

function isNamed(segment: string): boolean {
  return segment.startsWith('{');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
