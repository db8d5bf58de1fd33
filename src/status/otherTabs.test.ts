import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAnew, showDeletion } from './changed';
import { enterSampleData } from '../session/session';
import { testStorage } from '../ui/testStorage';
import { allFollowed, unfollowAll } from './notifications/followed';
import { keepTabsInStep } from './otherTabs';

const SCOPE = { region: 'eu-de', projectId: '6e9dfd51d1124e8d8498dce894923a0d' };
const SERVICES = ['vpcep', SCOPE.region, SCOPE.projectId, 'services'];
const DELETIONS = ['vpcep', SCOPE.region, SCOPE.projectId, 'taken-deletions'];
const ID = '4189d3c2-8882-4871-a3c2-d380272eed83';
const taken = { kind: 'taken', at: 1, cloudTime: 2, from: 'this-tab' } as const;

/** This tab, with a list that is shown, and the channel of another one. */
function openTabs() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const read = vi.fn(async () => 'rows');
  const observer = new QueryObserver(queryClient, {
    queryKey: [...SERVICES, 'list'],
    queryFn: read,
  });
  const stopShowing = observer.subscribe(() => undefined);
  const signals = { isVisible: true, tell: () => undefined as void };
  const leave = keepTabsInStep(queryClient, 'otc', {
    visible: () => signals.isVisible,
    online: () => true,
    typedAt: () => 0,
    subscribe: (listener) => {
      signals.tell = listener;
      return () => undefined;
    },
  });
  const other = new BroadcastChannel('endpoint-services/otc');
  const heard: unknown[] = [];
  other.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data));
  const close = () => {
    stopShowing();
    leave();
    other.close();
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (news: unknown) => other.postMessage(news);
  return { queryClient, read, signals, tell, heard, close };
}

describe('tabs in step', () => {
  let tabs: ReturnType<typeof openTabs>;
  beforeEach(async () => {
    tabs = openTabs();
    await vi.waitFor(() => expect(tabs.read).toHaveBeenCalledTimes(1));
  });
  afterEach(() => tabs.close());

  it('reads what is shown once more when another tab has changed it', async () => {
    tabs.tell({ stale: [SERVICES], deletions: [] });
    await vi.waitFor(() => expect(tabs.read).toHaveBeenCalledTimes(2));
  });

  it('reads nothing while nobody sees the page, however much changes, and once when it is seen', async () => {
    tabs.signals.isVisible = false;
    for (let change = 0; change < 5; change += 1) tabs.tell({ stale: [SERVICES], deletions: [] });
    tabs.tell({
      stale: [],
      deletions: [{ project: SCOPE, kind: 'service', id: ID, at: 1, cloudTime: 2 }],
    });
    await vi.waitFor(() => expect(tabs.queryClient.getQueryData(DELETIONS)).toBeDefined());
    expect(tabs.read).toHaveBeenCalledTimes(1);
    tabs.signals.isVisible = true;
    tabs.signals.tell();
    await vi.waitFor(() => expect(tabs.read).toHaveBeenCalledTimes(2));
    tabs.signals.tell();
    expect(tabs.read).toHaveBeenCalledTimes(2);
  });

  it('shows what another tab deletes, and says that it was another', async () => {
    tabs.tell({
      stale: [],
      deletions: [{ project: SCOPE, kind: 'service', id: ID, at: 1, cloudTime: 2 }],
    });
    await vi.waitFor(() =>
      expect(tabs.queryClient.getQueryData(DELETIONS)).toEqual(
        new Map([[ID, { ...taken, from: 'other-tab' }]]),
      ),
    );
  });

  it('leaves other projects and what it does not understand alone', async () => {
    tabs.tell({ stale: [['vpcep', 'eu-nl', SCOPE.projectId, 'services']], deletions: [] });
    for (const odd of [null, 'stale', { stale: 'all' }, { stale: [[1]], deletions: [] }]) {
      tabs.tell(odd);
    }
    // Told last, heard last.
    tabs.tell({
      stale: [],
      deletions: [{ project: SCOPE, kind: 'service', id: ID, at: 1, cloudTime: 2 }],
    });
    await vi.waitFor(() => expect(tabs.queryClient.getQueryData(DELETIONS)).toBeDefined());
    expect(tabs.read).toHaveBeenCalledTimes(1);
  });

  it('follows a deletion of another tab for what was typed of the service, in the open project only', async () => {
    vi.stubGlobal('sessionStorage', testStorage({ [`change-tags-draft/${ID}`]: 'typed' }));
    enterSampleData(SCOPE, '2022', 'otc');
    const told = { kind: 'service', at: 1, cloudTime: 2 };
    const elsewhere = { region: 'eu-de', projectId: 'another project' };
    tabs.tell({ stale: [], deletions: [{ ...told, project: elsewhere, id: ID }] });
    tabs.tell({ stale: [], deletions: [{ ...told, project: SCOPE, id: 'without a draft' }] });
    tabs.tell({ stale: [], deletions: [{ ...told, project: SCOPE, id: ID }] });
    await vi.waitFor(() =>
      expect(allFollowed()).toMatchObject([{ id: ID, scope: SCOPE, awaited: 'gone' }]),
    );
    unfollowAll();
    vi.unstubAllGlobals();
  });

  it('forgets what was typed of a service that is gone, and of no other', async () => {
    const draftsOf = (id: string) => `change-tags-draft/otc/eu-de/p/${id}`;
    vi.stubGlobal(
      'sessionStorage',
      testStorage({ [draftsOf(ID)]: 'typed', [draftsOf('another')]: 'typed' }),
    );
    tabs.tell({ stale: [], deletions: [], gone: [ID] });
    await vi.waitFor(() => expect(Object.keys(sessionStorage)).toEqual([draftsOf('another')]));
    vi.unstubAllGlobals();
  });

  it('tells others which keys are stale and what is deleted, and nothing that was read', async () => {
    readAnew(tabs.queryClient, [SERVICES]);
    showDeletion(tabs.queryClient, SCOPE, 'service', ID, taken);
    await vi.waitFor(() =>
      expect(tabs.heard).toEqual([
        { stale: [SERVICES], deletions: [], gone: [] },
        {
          stale: [],
          deletions: [{ project: SCOPE, kind: 'service', id: ID, at: 1, cloudTime: 2 }],
          gone: [],
        },
      ]),
    );
  });
});
