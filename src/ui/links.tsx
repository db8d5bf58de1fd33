import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { createLink } from '@tanstack/react-router';

/** Leads to another page and looks like a button. */
export const LinkButton = createLink(Button);

/** Leads to another page from within text. */
export const TextLink = createLink(MuiLink);
