import './sign-drawing.css';

/** The drawing of one sign of when to get help, in the colour of the words beside it or what `color` says; nothing for a name that there is not. */
export function SignDrawing({ name }: { readonly name: string | undefined }) {
  const address = addresses[`./${name}.svg`];
  if (address === undefined) return null;
  return <span className="sign-drawing" style={{ maskImage: `url(${address})` }} aria-hidden="true" />;
}

const addresses = import.meta.glob<string>('./*.svg', { query: '?url', import: 'default', eager: true });
