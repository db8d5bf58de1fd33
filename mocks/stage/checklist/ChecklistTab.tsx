import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { CopyButton } from '../../../src/ui/CopyButton';
import { PlainList } from '../PlainList';
import { Row, Rows } from '../Rows';
import { CHECKLIST, checklistAsText, settingsOf, type ChecklistItem } from './checklist';
import { useDone } from './useDone';

const Item = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: theme.spacing(0.5),
  '& a': { color: theme.vars.palette.primary.main },
  '& p': { fontSize: theme.typography.body2.fontSize },
}));

const COUNT = CHECKLIST.reduce((count, { items }) => count + items.length, 0);

/** What a tester should try; each link sets the stage for it. */
export function ChecklistTab() {
  const { done, mark, clear } = useDone();
  return (
    <Rows>
      <Row>
        <div role="status">
          {done.size} of {COUNT} done
        </div>
        <CopyButton label="Copy as text" text={checklistAsText(done)} />
        <Button onClick={clear}>Begin anew</Button>
      </Row>
      {CHECKLIST.map(({ title, items }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <PlainList>
            {items.map((item) => (
              <ChecklistRow
                key={item.id}
                item={item}
                isDone={done.has(item.id)}
                onMark={(isDone) => mark(item.id, isDone)}
              />
            ))}
          </PlainList>
        </section>
      ))}
    </Rows>
  );
}

interface ChecklistRowProps {
  item: ChecklistItem;
  isDone: boolean;
  onMark: (isDone: boolean) => void;
}

function ChecklistRow({ item, isDone, onMark }: ChecklistRowProps) {
  return (
    <Item>
      <Checkbox
        size="small"
        checked={isDone}
        onChange={(_, checked) => onMark(checked)}
        slotProps={{ input: { 'aria-label': `Done: ${item.act}` } }}
        sx={{ alignSelf: 'start', p: 0.25 }}
      />
      <div>
        <div>{item.act}</div>
        <p>{item.see}</p>
        {/* Nothing of the present settings is taken along. */}
        <Link
          to={item.page}
          search={() => ({ ...NOTHING, ...settingsOf(item), stage: 'try' })}
          aria-label={`Set up: ${item.act}`}
        >
          Set up
        </Link>
      </div>
    </Item>
  );
}

const NOTHING = {
  speed: undefined,
  seed: undefined,
  edition: undefined,
  refuse: undefined,
  latency: undefined,
  services: undefined,
  faults: undefined,
};
