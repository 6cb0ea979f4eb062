import type { ComponentChildren } from 'preact';
import type { Viewer } from '../../access/viewer.ts';
import { type Lang, languageNames, languages } from '../../text/language.ts';
import type { Texts } from '../../text/texts.ts';
import type { PageWidth } from '../reply.ts';
import { stylesheetPath } from '../style/stylesheet-path.ts';
import { Banner } from './banner.tsx';

export interface LayoutProps {
  readonly title: string;
  readonly lang: Lang;
  readonly texts: Texts;
  readonly viewer: Viewer | null;
  readonly csrf: string;
  readonly formKey: string;
  readonly path: string;
  /** Kept when the language is changed. */
  readonly query: Readonly<Record<string, string>>;
  readonly width: PageWidth;
  /** The system's time, when it is not the wall's: shown on every page of the local target. */
  readonly movedClock: Date | null;
  /** A page that comes back with errors says so first in its title, where screen readers begin. */
  readonly failed: boolean;
  readonly children: ComponentChildren;
}

/** The frame around every page: skip link, banner, the page itself, footer. No script. */
export function Layout(props: LayoutProps) {
  const { title, lang, texts, failed, width } = props;
  return (
    <html lang={lang} data-color-scheme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${failed ? `${texts.form.errorPrefix} ` : ''}${title} – ${texts.site.name}`}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body>
        <a class="ds-skip-link" href="#main">
          {texts.site.skipToContent}
        </a>
        <Banner {...props} />
        <main id="main" class={`page page-${width}`} tabIndex={-1}>
          {props.children}
        </main>
        <footer class="footer">
          <div class="footer-inner">
            <p>
              {texts.site.name} · {texts.site.footer}
            </p>
            <ul class="footer-links">
              <li>
                <a class="ds-link" href="/tillganglighet">
                  {texts.site.accessibility}
                </a>
              </li>
              {languages
                .filter((other) => other !== lang)
                .map((other) => (
                  <li key={other}>
                    <a
                      class="ds-link"
                      href={`?${new URLSearchParams({ ...props.query, sprak: other })}`}
                      lang={other}
                      hreflang={other}
                    >
                      {languageNames[other]}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        </footer>
      </body>
    </html>
  );
}
