import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    '& svg': { width: '100%', maxWidth: '340px', height: 'auto', display: 'block' },
    '& text': { fontSize: '11px', fill: 'currentColor' },
    '& .mark': { fill: 'currentColor', fillOpacity: 0.45 },
  },
});

/** Shows an SVG that our own engine drew: parsed as XML, so that nothing in a user's figures can become a script. */
export function IntervalPicture({ svg }: { readonly svg: string }) {
  const styles = useStyles();
  return (
    <div
      className={styles.box}
      ref={(box) => {
        if (!box) return;
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        box.replaceChildren(...(parsed.nodeName === 'svg' ? [named(document.importNode(parsed, true))] : []));
      }}
    />
  );
}

/** The same relation can be shown twice on a page, and ids cannot: the name moves from the title into a label. */
function named(picture: HTMLElement): HTMLElement {
  const title = picture.querySelector('title');
  const captions = [...picture.querySelectorAll('text')].map((text) => text.textContent);
  picture.setAttribute('aria-label', [title?.textContent, ...captions].join('. '));
  picture.removeAttribute('aria-labelledby');
  title?.remove();
  picture.querySelector('desc')?.remove();
  return picture;
}
