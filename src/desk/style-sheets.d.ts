/** A sheet that the build makes of the theme; it has no value. */
declare module 'virtual:theme.css';
