// The page: a map with the date at its head, the ground's history at its side and time at its foot.

import { isEmbedded } from './embed.ts';
import { EmbedLine } from './panels/embed-line.tsx';
import { Header } from './panels/header.tsx';
import { KeysDialog } from './panels/keys-dialog.tsx';
import { lazily } from './panels/lazily.tsx';
import { MapPanel } from './panels/map-panel.tsx';
import { TimeBand } from './panels/time-band.tsx';
import { TitleBlock } from './panels/title-block.tsx';
import { current, isDeskOpen, spot, theatre, view } from './state.ts';

const Dossier = lazily(async () => (await import('./panels/dossier.tsx')).Dossier);
const Numbers = lazily(async () => (await import('./panels/numbers/numbers.tsx')).Numbers);
const ClaimsDesk = lazily(async () => (await import('./claims-desk/claims-desk.tsx')).ClaimsDesk);

export function App() {
  const isDesk = isDeskOpen.value && !isEmbedded;
  const traits = [isDesk ? 'with-desk' : spot.value && 'with-dossier', isEmbedded && 'embed'];
  return (
    <div class={['page', ...traits].filter(Boolean).join(' ')}>
      {isEmbedded ? <EmbedLine /> : <Header />}
      {isDesk ? <ClaimsDesk /> : <TitleBlock />}
      {theatre.value ? <MapPanel theatre={theatre.value} /> : <div class="map" />}
      {!isDesk && view.value === 'numbers' && current.value && <Numbers />}
      {!isDesk && spot.value && <Dossier />}
      <TimeBand />
      <KeysDialog />
    </div>
  );
}
