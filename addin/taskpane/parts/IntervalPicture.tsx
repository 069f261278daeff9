/** Shows an SVG that our own engine drew: parsed as XML, so that nothing in a user's figures can become a script. */
export function IntervalPicture({ svg }: { readonly svg: string }) {
  return (
    <div
      ref={(box) => {
        if (!box) return;
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        box.replaceChildren(...(parsed.nodeName === 'svg' ? [document.importNode(parsed, true)] : []));
      }}
    />
  );
}
