import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import { createLink } from '@tanstack/react-router';

/** Leads to another page and looks like a button. */
export const LinkButton = createLink(Button);

/** Leads to another page from within text. */
export const TextLink = createLink(MuiLink);

/** Leads to another page from a menu. */
export const MenuItemLink = createLink(MenuItem);
