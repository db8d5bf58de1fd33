import Stack from '@mui/material/Stack';
import { MAX_TAGS } from '../../api/tagRules';
import { TagRows } from '../../ui/form/TagRows';
import { ApprovalField } from '../access/ApprovalField';
import { ClientAddressField } from '../access/ClientAddressField';
import { DescriptionField } from '../access/DescriptionField';
import { NameField } from '../access/NameField';

export function AccessStep({ region }: { region: string }) {
  return (
    <Stack spacing={3} sx={{ maxWidth: 720 }}>
      <NameField
        hint="Optional."
        fullName={(name) => [region, ...(name === '' ? [] : [name]), '<id>'].join('.')}
        fullNameNote=", with the ID that the cloud gives it."
      />
      <DescriptionField />
      <ApprovalField />
      <ClientAddressField />
      <TagRows path="access.tags" most={MAX_TAGS} />
    </Stack>
  );
}
