import { approvalWords, clientAddressWords } from '../detail/serviceWords';
import { AS_IT_IS, FIELD_LABELS, fieldsOf, type ChangeField, type ChangeForm } from './changeForm';

/**
 * The fields in the screen's words, by what the screen calls them; an empty one is missing.
 * @param keptProxy the word of the cloud for a client address that is not offered
 */
export function fieldWords(
  form: ChangeForm,
  keptProxy: string,
  backendName: (portId: string) => string,
): Map<string, string> {
  const words = (field: ChangeField, text: string): string => {
    switch (field) {
      case 'name':
      case 'description':
        return text;
      case 'approval':
        return approvalWords(form.access.approval);
      case 'tcpProxy':
        return clientAddressWords(text === AS_IT_IS ? keptProxy : text);
      case 'portId':
        return backendName(text);
    }
  };
  return new Map(
    [...fieldsOf(form)].flatMap(([field, text]) =>
      text === '' ? [] : [[FIELD_LABELS[field], words(field, text)]],
    ),
  );
}
