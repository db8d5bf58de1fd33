import { createTheme } from '@mui/material/styles';
import { COLOR_SCHEME_ATTRIBUTE } from './paintColorScheme';

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** One look for the whole console: dense and calm, light and dark; colours are CSS variables (`theme.vars`). */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: COLOR_SCHEME_ATTRIBUTE },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#0a5cad' },
        secondary: { main: '#b4005a' },
        error: { main: '#b3261e' },
        warning: { main: '#8a5300' },
        success: { main: '#1b6e3c' },
        info: { main: '#0a5cad' },
        background: { default: '#f5f6f8', paper: '#ffffff' },
        text: { primary: '#1a2129', secondary: '#525d69' },
        divider: '#dbe0e6',
      },
    },
    dark: {
      palette: {
        primary: { main: '#82b8f2' },
        secondary: { main: '#ff7fb8' },
        error: { main: '#ff9b92' },
        warning: { main: '#f2bd6b' },
        success: { main: '#7fd19b' },
        info: { main: '#82b8f2' },
        background: { default: '#10141a', paper: '#181e26' },
        text: { primary: '#e7ecf2', secondary: '#a6b1be' },
        divider: '#2d3641',
      },
    },
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: FONT,
    fontSize: 13,
    h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.005em' },
    h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.35 },
    h3: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        // Names and texts of others within a sentence of ours: a mark of direction in them turns nothing around them.
        'a, b, bdi, code, strong': { unicodeBidi: 'isolate' },
      },
    },
    MuiButton: { defaultProps: { size: 'small', disableElevation: true } },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { size: 'small' } },
    MuiPaper: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiMenu: { defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 6 } } } },
    MuiAlert: { defaultProps: { variant: 'outlined' } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiDialog: { defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 12 } } } },
    MuiTooltip: { defaultProps: { arrow: true, enterDelay: 300 } },
  },
});
