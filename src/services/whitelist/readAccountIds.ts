import { readPermission } from '../../api/permissions';

/** Something to say of what was typed or pasted, before it is sent. */
export interface IdNote {
  /** From 1. */
  line: number;
  text: string;
  kind: 'no-id' | 'odd-id' | 'repeated' | 'listed' | 'own-account' | 'own-project';
}

export interface ReadAccountIds {
  /** To be added, each once, in the order of the text. */
  ids: string[];
  /** An entry of the text lets everyone connect. */
  everyone: boolean;
  /** At most one for each entry of the text, in its order. */
  notes: IdNote[];
}

/** What is known of the service that the accounts are to be added to. */
export interface WhitelistSurroundings {
  /** IDs that have an entry already. */
  listed: ReadonlySet<string>;
  everyoneListed: boolean;
  /** Undefined where it is not known. */
  ownAccount: string | undefined;
  projectId: string;
}

/** Whatever stands between IDs in mails, tables, JSON and code, characters without a width among them. */
const SEPARATORS = /[\s,;|/\\"'`“”„[\](){}<>\u200B-\u200D\u2060\uFEFF]+/u;
const LINE_END = /\r\n|\r|\n/;
/** A blank may stand between the prefix and the ID, as the reference's own text has it. */
const PREFIX_AND_BLANKS = /(iam:domain::)\s+/gi;
/** "Batch Adding or Deleting Whitelist Records", Table 2, permissions. */
const ALLOWED_ID = /^[a-z0-9]{1,64}$/i;
/** What account IDs look like as IAM gives them. */
const USUAL_ID = /^[0-9a-f]{32}$/;

/** Reads account IDs from any text, with or without `iam:domain::` in front. */
export function readAccountIds(
  text: string,
  { listed, everyoneListed, ownAccount, projectId }: WhitelistSurroundings,
): ReadAccountIds {
  const ids = new Set<string>();
  const notes: IdNote[] = [];
  let everyone = false;

  const read = (entry: string, line: number) => {
    const note = (kind: IdNote['kind'], shown: string) => notes.push({ line, text: shown, kind });
    const admitted = readPermission(entry.replace(/^iam:domain::/i, ''));
    if (admitted.who === 'everyone') {
      if (everyoneListed) note('listed', '*');
      else if (everyone) note('repeated', '*');
      everyone = true;
      return;
    }
    if (!ALLOWED_ID.test(admitted.id)) {
      note('no-id', entry);
      return;
    }
    const lower = admitted.id.toLowerCase();
    // IAM writes its IDs in lower case; another ID is left as it is.
    const id = USUAL_ID.test(lower) ? lower : admitted.id;
    if (ids.has(id)) note('repeated', id);
    else if (listed.has(id)) note('listed', id);
    else if (id === ownAccount) note('own-account', id);
    else {
      ids.add(id);
      if (id === projectId) note('own-project', id);
      else if (!USUAL_ID.test(id)) note('odd-id', id);
    }
  };

  for (const [index, content] of text.split(LINE_END).entries()) {
    for (const entry of content.replaceAll(PREFIX_AND_BLANKS, '$1').split(SEPARATORS)) {
      if (entry !== '') read(entry, index + 1);
    }
  }
  return { ids: [...ids], everyone: everyone && !everyoneListed, notes };
}

/** The text without what `readAccountIds` noted as no ID; what remains keeps its line. */
export function withoutNoIds(text: string, notes: readonly IdNote[]): string {
  const noIds = notes.filter(({ kind }) => kind === 'no-id');
  return text
    .replaceAll(PREFIX_AND_BLANKS, '$1')
    .split(LINE_END)
    .map((content, index) =>
      noIds
        .filter(({ line }) => line === index + 1)
        .reduce((rest, entry) => rest.replace(entry.text, ''), content),
    )
    .join('\n')
    .trim();
}

/** What a note says, in a sentence. */
export function noteWords({ line, text, kind }: IdNote): string {
  const what = `Line ${line}: “${text}”`;
  switch (kind) {
    case 'no-id':
      return `${what} is no account ID. An account ID has 32 digits and letters a to f.`;
    case 'odd-id':
      return `${what} does not look like an account ID, which has 32 digits and letters a to f. It is added as it stands.`;
    case 'repeated':
      return `${what} stands here twice: it is added once.`;
    case 'listed':
      return `${what} is on the whitelist already: it is left out.`;
    case 'own-account':
      return `${what} is your own account, which may connect without an entry: it is left out.`;
    case 'own-project':
      return `${what} is the ID of this project, not of an account: an entry with it lets nobody in.`;
  }
}
