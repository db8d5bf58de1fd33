import { useCallback, useDeferredValue, useId, useRef, useState, type ClipboardEvent } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { parsePortMappings, pasteTooLong, type ParsedPaste } from './parsePortMappings';
import { PastePreview } from './PastePreview';
import { limitProblem } from './pasteReport';

// A text area of the platform: one that grows with its text would measure every long paste.
const TextArea = styled('textarea')(({ theme }) => ({
  boxSizing: 'border-box',
  display: 'block',
  width: '100%',
  minHeight: '9rem',
  padding: theme.spacing(1),
  resize: 'vertical',
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSize: theme.typography.body2.fontSize,
  lineHeight: 1.5,
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.background.default,
  border: `1px solid ${theme.vars.palette.text.secondary}`,
  borderRadius: theme.shape.borderRadius,
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}`, outlineOffset: -1 },
  '&[aria-invalid=true]': { borderColor: theme.vars.palette.error.main },
}));

/** Reads many port mappings from text, and shows what it understood before any row changes. */
export function PastePortMappings({
  initialText,
  filledRows,
  onAdd,
  onReplace,
  onCancel,
}: {
  initialText: string;
  /** Rows of the table that adding would keep. */
  filledRows: number;
  onAdd: (parsed: ParsedPaste) => void;
  onReplace: (parsed: ParsedPaste) => void;
  onCancel: (text: string) => void;
}) {
  const id = useId();
  const initialRefusal = pasteTooLong(initialText);
  const [text, setText] = useState(initialRefusal === undefined ? initialText : '');
  const [refusal, setRefusal] = useState(initialRefusal);
  const refusalElement = useRef<HTMLDivElement>(null);
  // Reading a long text must not hold up the typing in it.
  const parsed = parsePortMappings(useDeferredValue(text));

  const refuseTooLong = useCallback((next: string): boolean => {
    const tooLong = pasteTooLong(next);
    setRefusal(tooLong);
    return tooLong !== undefined;
  }, []);

  const handleText = (next: string) => {
    if (!refuseTooLong(next)) setText(next);
  };

  // Refused before the browser takes it in, which for a text of many lines takes it half a minute. React has no
  // event for that moment: its own `onBeforeInput` is another one.
  const listenBeforeInput = useCallback(
    (element: HTMLTextAreaElement | null) => {
      const handleBeforeInput = (event: InputEvent) => {
        if (refuseTooLong(event.data ?? '')) event.preventDefault();
      };
      element?.focus();
      element?.addEventListener('beforeinput', handleBeforeInput);
      return () => element?.removeEventListener('beforeinput', handleBeforeInput);
    },
    [refuseTooLong],
  );

  const handlePaste = (event: ClipboardEvent) => {
    if (refuseTooLong(event.clipboardData.getData('text'))) event.preventDefault();
  };

  const handleTake = (keptRows: number, take: (parsed: ParsedPaste) => void) => {
    const current = parsePortMappings(text);
    const reason = refusalOf(current, text, keptRows);
    if (reason === undefined) {
      take(current);
      return;
    }
    setRefusal(
      keptRows > 0 && refusalOf(current, text, 0) === undefined
        ? `${reason} “Replace all” would fit.`
        : reason,
    );
    refusalElement.current?.focus();
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      // Who opened it takes the focus back, once the rows have been painted.
      disableRestoreFocus
      onClose={() => onCancel(text)}
      aria-labelledby={`${id}-title`}
    >
      <DialogTitle id={`${id}-title`}>Paste port mappings</DialogTitle>
      <DialogContent>
        <Typography
          component="label"
          variant="body2"
          htmlFor={`${id}-text`}
          sx={{ fontWeight: 600 }}
        >
          Port mappings
        </Typography>
        <Typography variant="body2" id={`${id}-help`} sx={{ mb: 1, color: 'text.secondary' }}>
          One per line, service port first: <code>8080:80</code>, <code>8080:80/udp</code>,{' '}
          <code>8000-8009:9000-9009/tcp</code>, or <code>443</code> for both sides. Also cells of a
          spreadsheet, CSV with or without a heading, and JSON as the API writes it.
        </Typography>
        <TextArea
          id={`${id}-text`}
          value={text}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-help ${id}-refusal`}
          aria-invalid={refusal !== undefined}
          ref={listenBeforeInput}
          onChange={({ target }) => handleText(target.value)}
          onPaste={handlePaste}
        />
        <Box id={`${id}-refusal`} ref={refusalElement} tabIndex={-1} role="alert" sx={{ mt: 1 }}>
          {refusal !== undefined && (
            // What is around it is the alert already: a second one would be read out twice.
            <Alert severity="error" role="none">
              {refusal}
            </Alert>
          )}
        </Box>
        <PastePreview parsed={parsed} />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onCancel(text)}>Cancel</Button>
        <Button onClick={() => handleTake(0, onReplace)}>Replace all</Button>
        <Button variant="contained" onClick={() => handleTake(filledRows, onAdd)}>
          Add mappings
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function refusalOf(parsed: ParsedPaste, text: string, keptRows: number): string | undefined {
  if (text.trim() === '')
    return 'There is no text yet: paste or type port mappings, for example 8080:80.';
  if (parsed.mappingCount === 0) {
    return 'No port mapping was understood: write one per line, for example 8080:80.';
  }
  return limitProblem(parsed.mappingCount, keptRows);
}
