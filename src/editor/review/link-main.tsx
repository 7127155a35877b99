/** @jsxImportSource react */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/styles.js';
import { LinkApp } from './link-app.js';

const place = document.getElementById('review');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <LinkApp />
    </StrictMode>,
  );
}
