/** A style sheet as small text, its imports put in place (`build/surface-assets.ts`). */
declare module '*.css?small' {
  const css: string;
  export default css;
}
