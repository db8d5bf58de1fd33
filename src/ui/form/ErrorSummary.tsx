import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';

/** Errors listed at most; with two hundred rows the rest is a number. */
const LISTED = 12;

/** An error as the summary lists it. */
export interface ListedProblem {
  key: string;
  /** Of the element that holds the field. */
  elementId: string;
  /** What the field is called on the screen; empty where the message says it. */
  label: string;
  message: string;
}

interface ErrorSummaryProps<Problem> {
  /** What it lists the errors of. */
  label: string;
  problems: readonly Problem[];
  onGoTo: (problem: Problem) => void;
}

/** All errors of a form, or of a step, at its top, each a link to its field. */
export function ErrorSummary<Problem extends ListedProblem>({
  label,
  problems,
  onGoTo,
}: ErrorSummaryProps<Problem>) {
  if (problems.length === 0) return null;
  const listed = problems.slice(0, LISTED);
  return (
    <Alert severity="error" role="group" aria-label={label} sx={{ mb: 2 }}>
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
