import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Scope } from '../../../api/scope';
import { taggedIdsQuery } from '../../../api/tags';
import { saveFile } from '../../../ui/saveFile';
import { filterOf } from '../listParametersOf';
import type { ListView } from '../listView';
import { fitsRowFilter } from '../loaded/rowFilter';
import { readTagFilter } from '../loaded/tagFilter';
import { exportFile, type ExportFormat } from './exportFile';
import { readEveryPage } from './readEveryPage';

export type ExportState =
  | { kind: 'none' }
  | { kind: 'reading'; read: number; total: number | undefined }
  | { kind: 'saved'; fileName: string; count: number; unread: number }
  | { kind: 'failed'; error: Error; format: ExportFormat };

const NONE: ExportState = { kind: 'none' };

/** Reads all that the cloud filters, page after page, and saves what of it the whole filter lets through. */
export function useServiceExport(scope: Scope, view: ListView) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<ExportState>(NONE);
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const start = async (format: ExportFormat) => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setState({ kind: 'reading', read: 0, total: undefined });
    try {
      const { wanted } = readTagFilter(view.tag);
      const tagged =
        wanted.length > 0
          ? await queryClient.fetchQuery(taggedIdsQuery(scope, 'endpoint_service', wanted))
          : undefined;
      const { services, total } = await readEveryPage(
        scope,
        filterOf(view),
        own.signal,
        (read, total) => {
          if (!own.signal.aborted) setState({ kind: 'reading', read, total });
        },
      );
      if (own.signal.aborted) return;
      const fitting = services.filter((service) => fitsRowFilter(service, view, tagged?.ids));
      const file = exportFile(format, fitting, Date.now());
      saveFile(file);
      const unread = total - services.length;
      setState({ kind: 'saved', fileName: file.name, count: fitting.length, unread });
    } catch (cause) {
      if (own.signal.aborted) return;
      const error = cause instanceof Error ? cause : new Error(String(cause));
      setState({ kind: 'failed', error, format });
    }
  };
  return {
    state,
    start: (format: ExportFormat) => void start(format),
    /** Gives up what is under way, and forgets what came of it. */
    close: () => {
      reading.current?.abort();
      setState(NONE);
    },
  };
}
