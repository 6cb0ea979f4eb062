import type { Viewer } from '../../access/viewer.ts';
import { longMoment } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import type { Texts } from '../../text/texts.ts';
import { unitName } from '../../text/unit-name.ts';
import { navigation } from './navigation.ts';

interface BannerProps {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly viewer: Viewer | null;
  readonly csrf: string;
  readonly formKey: string;
  readonly path: string;
  readonly movedClock: Date | null;
}

function Person(props: Omit<BannerProps, 'viewer'> & { readonly viewer: Viewer }) {
  const { viewer, texts, csrf, formKey } = props;
  const roles = viewer.roles.map((role) => texts.site.roles[role]).join(', ');
  return (
    <div class="banner-person">
      <p>
        <span class="ds-sr-only">{texts.site.loggedInAs} </span>
        <strong>{viewer.name}</strong>
        <span class="banner-role">
          {viewer.unit === null ? roles : `${roles}, ${unitName(viewer.unit)}`}
        </span>
      </p>
      <form method="post" action="/logga-ut">
        <input type="hidden" name="_csrf" value={csrf} />
        <input type="hidden" name="_key" value={formKey} />
        <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
          {texts.site.logOut}
        </button>
      </form>
    </div>
  );
}

/** The head of every page: the name of the service, who is logged in as what, and the menu. */
export function Banner(props: BannerProps) {
  const { lang, texts, viewer, path, movedClock } = props;
  const links = navigation(viewer, path);
  return (
    <header class="banner">
      <div class="banner-inner">
        <a class="banner-name" href="/">
          {texts.site.name}
        </a>
        {viewer === null ? (
          <a class="ds-link" href="/logga-in">
            {texts.site.logIn}
          </a>
        ) : (
          <Person {...props} viewer={viewer} />
        )}
      </div>
      {links.length > 0 && (
        <nav class="menu" aria-label={texts.site.menu}>
          <ul>
            {links.map(({ href, text, current }) => (
              <li key={href}>
                <a href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>
                  {texts.site.nav[text]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {movedClock !== null && (
        <p class="moved-clock">
          {texts.site.clockMoved} {longMoment(lang, movedClock.toISOString())}.{' '}
          <a class="ds-link" href="/tid">
            {texts.site.moveClock}
          </a>
        </p>
      )}
    </header>
  );
}
