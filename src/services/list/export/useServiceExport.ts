import { useEffect, useRef, useState } from 'react';
import type { Scope } from '../../../api/scope';
import { saveFile } from '../../../ui/saveFile';
import { filterOf } from '../listParametersOf';
import type { ListView } from '../listView';
import { exportFile, type ExportFormat } from './exportFile';
import { readEveryPage } from './readEveryPage';

export type ExportState =
  | { kind: 'none' }
  | { kind: 'reading'; read: number; total: number | undefined }
  | { kind: 'saved'; fileName: string; count: number; total: number }
  | { kind: 'failed'; error: Error; format: ExportFormat };

const NONE: ExportState = { kind: 'none' };

/** Reads all that the present filter finds, page after page, and saves it as a file. */
export function useServiceExport(scope: Scope, view: ListView) {
  const [state, setState] = useState<ExportState>(NONE);
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const start = async (format: ExportFormat) => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setState({ kind: 'reading', read: 0, total: undefined });
    try {
      const { services, total } = await readEveryPage(
        scope,
        filterOf(view),
        own.signal,
        (read, total) => {
          if (!own.signal.aborted) setState({ kind: 'reading', read, total });
        },
      );
      if (own.signal.aborted) return;
      const file = exportFile(format, services, Date.now());
      saveFile(file);
      setState({ kind: 'saved', fileName: file.name, count: services.length, total });
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
