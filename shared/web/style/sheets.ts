/**
 * The style sheets in the order in which they count. Only the site function bundles them (as text).
 * Of the design system only the components that our pages use.
 */
import alert from '@digdir/designsystemet-css/alert.css';
import base from '@digdir/designsystemet-css/base.css';
import button from '@digdir/designsystemet-css/button.css';
import errorSummary from '@digdir/designsystemet-css/error-summary.css';
import field from '@digdir/designsystemet-css/field.css';
import fieldset from '@digdir/designsystemet-css/fieldset.css';
import input from '@digdir/designsystemet-css/input.css';
import label from '@digdir/designsystemet-css/label.css';
import link from '@digdir/designsystemet-css/link.css';
import list from '@digdir/designsystemet-css/list.css';
import skipLink from '@digdir/designsystemet-css/skip-link.css';
import tag from '@digdir/designsystemet-css/tag.css';
import validationMessage from '@digdir/designsystemet-css/validation-message.css';
import amounts from './amounts.css';
import casework from './casework.css';
import figures from './figures.css';
import form from './form.css';
import frame from './frame.css';
import parts from './parts.css';
import { assemble } from './stylesheet.ts';
import theme from './theme.css';
import touch from './touch.css';

/** The one stylesheet of all pages. */
export const stylesheet = assemble({
  theme,
  base,
  components: [
    alert,
    button,
    errorSummary,
    field,
    fieldset,
    input,
    label,
    link,
    list,
    skipLink,
    tag,
    validationMessage,
  ],
  own: [frame, form, parts, amounts, casework, figures, touch],
});
