import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import type { FormProblem } from './useFormProblems';

/** Errors listed at most; with two hundred rows the rest is a number. */
const LISTED = 12;

interface ErrorSummaryProps {
  problems: readonly FormProblem[];
  onGoTo: (problem: FormProblem) => void;
}

/** All errors of the step at its top, each a link to its field. */
export function ErrorSummary({ problems, onGoTo }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  const listed = problems.slice(0, LISTED);
  return (
    <Alert severity="error" role="group" aria-label="Errors of this step" sx={{ mb: 2 }}>
      <AlertTitle>
        {problems.length === 1 ? '1 error to mend' : `${problems.length} errors to mend`}
      </AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {listed.map((problem) => (
          <li key={problem.key}>
            <Link
              href={`#${problem.elementId}`}
              color="inherit"
              underline="always"
              onClick={(event) => {
                event.preventDefault();
                onGoTo(problem);
              }}
            >
              {problem.label ? `${problem.label}: ${problem.message}` : problem.message}
            </Link>
          </li>
        ))}
      </ul>
      {problems.length > LISTED && `and ${problems.length - LISTED} more.`}
    </Alert>
  );
}
