import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Keys } from '../../ui/keys/Keys';
import { KEYS_WITHIN } from './keysWithin';
import { isTypable } from './shortcutReader';
import { SHORTCUTS } from './shortcuts';
import { switchSingleKeys, useSingleKeysOn } from './singleKeys';

const List = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(7.5rem, max-content) minmax(0, 1fr)',
  columnGap: theme.spacing(2),
  rowGap: theme.spacing(1),
  alignItems: 'baseline',
  margin: 0,
  marginBlock: theme.spacing(1, 3),
  fontSize: theme.typography.body2.fontSize,
  '& dt, & dd': { margin: 0 },
  '& [data-off]': { color: theme.vars.palette.text.secondary, textDecoration: 'line-through' },
}));

interface ListedKeys {
  keys: string;
  words: string;
}

/** Every keyboard shortcut that there is, and the switch for those that a text is typed with. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const titleId = useId();
  const aboutId = useId();
  const isOn = useSingleKeysOn();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>Keyboard shortcuts</DialogTitle>
      <DialogContent>
        {SHORTCUTS.map(({ title, shortcuts }) => (
          <KeyList
            key={title}
            title={title}
            listed={shortcuts}
            isOff={(listed) => !isOn && isTypable(listed)}
          />
        ))}
        {KEYS_WITHIN.map(({ title, keys }) => (
          <KeyList key={title} title={title} listed={keys} isOff={() => false} />
        ))}
        <FormControlLabel
          control={
            <Switch
              checked={isOn}
              onChange={(_event, isNowOn) => switchSingleKeys(isNowOn)}
              slotProps={{ input: { role: 'switch', 'aria-describedby': aboutId } }}
            />
          }
          label="Single-key shortcuts"
        />
        <Typography id={aboutId} variant="body2" color="text.secondary">
          {isOn
            ? 'Letters and signs pressed alone act on the page, never in a field. Switch them off if speech input or a key pressed by chance sets them off; this browser remembers it.'
            : 'Letters and signs pressed alone do nothing. What they did is found among the commands.'}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

interface KeyListProps {
  title: string;
  listed: readonly ListedKeys[];
  isOff: (listed: ListedKeys) => boolean;
}

function KeyList({ title, listed, isOff }: KeyListProps) {
  return (
    <>
      <Typography variant="h3">{title}</Typography>
      <List>
        {listed.map((one) => (
          <Listed key={one.keys} {...one} isOff={isOff(one)} />
        ))}
      </List>
    </>
  );
}

function Listed({ keys, words, isOff }: ListedKeys & { isOff: boolean }) {
  return (
    <>
      <dt>
        <Keys keys={keys} />
      </dt>
      <dd data-off={isOff || undefined}>{isOff ? `${words} (off)` : words}</dd>
    </>
  );
}
