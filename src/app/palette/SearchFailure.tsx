import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { FailureWords } from '../../status/failureWords';
import { FailureAlert } from '../../ui/FailureAlert';

const Frame = styled('div')(({ theme }) => ({
  padding: theme.spacing(1, 1.5),
  maxHeight: '50%',
  overflowY: 'auto',
  flex: 'none',
}));

interface SearchFailureProps {
  words: FailureWords;
  onAgain: () => void;
}

/** The cloud could not be asked; commands are found all the same. */
export function SearchFailure({ words, onAgain }: SearchFailureProps) {
  return (
    <Frame>
      <FailureAlert
        title="The services could not be searched"
        details={words.details}
        actions={<Button onClick={onAgain}>Try again</Button>}
      >
        {words.wayOut}
      </FailureAlert>
    </Frame>
  );
}
