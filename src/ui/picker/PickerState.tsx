import { StateLine } from './StateLine';
import { LoadingList } from './LoadingList';
import type { Loaded } from './loaded';
import { PickerFailure } from './PickerFailure';
import type { PickerOption } from './pickerOption';

/** What a picker offers, and whether that is all there is. */
export interface Offer {
  options: readonly PickerOption[];
  complete: boolean;
}

export interface PickerWords {
  /** Within a sentence, one and several. */
  one: string;
  many: string;
  /** What is missing before there can be a list. */
  idle: string;
  /** When none was named: there may be none, or none to be seen. */
  empty: string;
  /** What to do when the wanted one is not among the first that are listed. */
  unlisted: string;
}

interface PickerStateProps {
  offer: Loaded<Offer>;
  words: PickerWords;
  /** What is chosen, as far as it is known; its ID when no list names it. */
  chosen: PickerOption | undefined;
  keptId: string;
  /** Absent when the list comes with another one. */
  onRetry: (() => void) | undefined;
}

const NUMBER = new Intl.NumberFormat('en');
const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

export function countText(count: number, { one, many }: PickerWords): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

/** One line on the state of a picker's list; a failure says what to do and can be tried again. */
export function PickerState({ offer, words, chosen, keptId, onRetry }: PickerStateProps) {
  switch (offer.status) {
    case 'idle':
      return <StateLine>{words.idle}</StateLine>;
    case 'loading':
      return <LoadingList what={words.many} trouble={offer.trouble} />;
    case 'failed':
      return (
        <PickerFailure
          severity="blocks"
          what={`The ${words.many} could not be loaded.`}
          error={offer.error}
          onRetry={onRetry}
        />
      );
    case 'ready':
      return offer.refreshError ? (
        <PickerFailure
          severity="unknown"
          what={`As of ${TIME.format(offer.updatedAt)}; refreshing failed.`}
          error={offer.refreshError}
          onRetry={onRetry}
        />
      ) : (
        <>
          <StateLine>{readyText(offer.data, words, chosen, keptId)}</StateLine>
          {offer.missing && (
            <PickerFailure
              severity="unknown"
              what={`${offer.missing.what} could not be read.`}
              error={offer.missing.error}
              onRetry={onRetry}
            />
          )}
        </>
      );
    default:
      return offer satisfies never;
  }
}

function readyText(
  { options, complete }: Offer,
  words: PickerWords,
  chosen: PickerOption | undefined,
  keptId: string,
): string {
  if (chosen) {
    return [chosen.address, chosen.subnet, chosen.state].filter(Boolean).join(' · ');
  }
  if (keptId !== '') return `This ID is not in the list of ${words.many}; it is kept as it is.`;
  if (options.length === 0) return `${words.empty}.`;
  return complete
    ? `${countText(options.length, words)} to choose from`
    : `The first ${countText(options.length, words)}; ${words.unlisted}`;
}
