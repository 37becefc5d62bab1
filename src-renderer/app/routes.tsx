import { useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { AccessLogScreen } from '#renderer/features/access-log/AccessLogScreen.tsx'
import { BundleScreen } from '#renderer/features/bundles/BundleScreen.tsx'
import { BundlesScreen } from '#renderer/features/bundles/BundlesScreen.tsx'
import { CaseScreen } from '#renderer/features/case/CaseScreen.tsx'
import { EraseScreen } from '#renderer/features/erasure/EraseScreen.tsx'
import { ErasuresScreen } from '#renderer/features/erasure/ErasuresScreen.tsx'
import { HandoversScreen } from '#renderer/features/handovers/HandoversScreen.tsx'
import { CouplingsScreen } from '#renderer/features/matching/CouplingsScreen.tsx'
import { PlanScreen } from '#renderer/features/matching/PlanScreen.tsx'
import { RankingScreen } from '#renderer/features/matching/RankingScreen.tsx'
import { WaitingScreen } from '#renderer/features/matching/WaitingScreen.tsx'
import { BreachesScreen } from '#renderer/features/privacy/BreachesScreen.tsx'
import { BreachScreen } from '#renderer/features/privacy/BreachScreen.tsx'
import { NewBreachScreen } from '#renderer/features/privacy/NewBreachScreen.tsx'
import { NewRequestScreen } from '#renderer/features/privacy/NewRequestScreen.tsx'
import { RegisterScreen } from '#renderer/features/privacy/RegisterScreen.tsx'
import { RequestScreen } from '#renderer/features/privacy/RequestScreen.tsx'
import { RetentionScreen } from '#renderer/features/privacy/RetentionScreen.tsx'
import { RightsScreen } from '#renderer/features/privacy/RightsScreen.tsx'
import { TermsScreen } from '#renderer/features/privacy/TermsScreen.tsx'
import { ResidentsScreen } from '#renderer/features/residents/ResidentsScreen.tsx'
import { SettingsScreen } from '#renderer/features/settings/SettingsScreen.tsx'
import { TodayScreen } from '#renderer/features/today/TodayScreen.tsx'
import { UnlockScreen } from '#renderer/features/unlock/UnlockScreen.tsx'
import { NewUserScreen } from '#renderer/features/users/NewUserScreen.tsx'
import { OwnPassphraseScreen } from '#renderer/features/users/OwnPassphraseScreen.tsx'
import { UserScreen } from '#renderer/features/users/UserScreen.tsx'
import { UsersScreen } from '#renderer/features/users/UsersScreen.tsx'
import { ListScreen } from '#renderer/features/volunteer-import/ListScreen.tsx'
import { StartScreen } from '#renderer/features/volunteer-import/StartScreen.tsx'
import { ExpiringScreen } from '#renderer/features/volunteers/ExpiringScreen.tsx'
import { VolunteerScreen } from '#renderer/features/volunteers/VolunteerScreen.tsx'
import { VolunteersScreen } from '#renderer/features/volunteers/VolunteersScreen.tsx'
import { api } from './api.ts'
import { useMenu } from './menu.ts'
import { isCasePart, isImportPart, isPersonKind, isVolunteerPart, paths } from './paths.ts'
import { useAnswer } from './use-call.ts'

/** The only place that knows every screen. */
export function Routes() {
  const [location] = useLocation()
  const [later, setLater] = useState(false)
  const { isClosed } = useMenu()
  const status = useAnswer(api.unlock.status, {}).value
  const { passphraseBy } = status?.person ?? {}
  const visiting = status?.visitorCaseId ?? null
  // A passphrase that somebody else knows comes first, unless it has to wait.
  if (passphraseBy === 'other' && !later) return <OwnPassphraseScreen onLater={() => setLater(true)} />
  if (visiting !== null && !location.startsWith(paths.casePlace(visiting)))
    return <Redirect to={paths.casePart(visiting)} />
  if (isClosed(location)) return <Redirect to={paths.today} />
  return (
    <Switch>
      <Route path={paths.today}>
        <TodayScreen />
      </Route>
      <Route path={paths.residents}>
        <ResidentsScreen />
      </Route>
      <Route path={`${paths.residents}/:caseId/:part`}>
        {({ caseId, part }) =>
          isCasePart(part) ? (
            <CaseScreen key={caseId} caseId={caseId} part={part} />
          ) : (
            <Redirect to={paths.casePart(caseId)} />
          )
        }
      </Route>
      <Route path={paths.handovers}>
        <HandoversScreen />
      </Route>
      <Route path={`${paths.volunteers}/*?`}>
        <MaatjesRoutes />
      </Route>
      <Route path={paths.ownPassphrase}>
        <OwnPassphraseScreen onLater={null} />
      </Route>
      <Route path={`${paths.settings}/*?`}>
        <SettingsRoutes />
      </Route>
      <Route>
        <Redirect to={paths.today} />
      </Route>
    </Switch>
  )
}

/** What stands under Maatjes. */
function MaatjesRoutes() {
  return (
    <Switch>
      <Route path={paths.volunteers}>
        <VolunteersScreen />
      </Route>
      <Route path={`${paths.volunteers}/v/:id/:part`}>
        {({ id, part }) =>
          isVolunteerPart(part) ? (
            <VolunteerScreen key={id} id={id} part={part} />
          ) : (
            <Redirect to={paths.volunteer(id)} />
          )
        }
      </Route>
      <Route path={paths.volunteerList}>
        <StartScreen />
      </Route>
      <Route path={`${paths.volunteerList}/:importId/:part`}>
        {({ importId, part }) =>
          isImportPart(part) ? (
            <ListScreen key={importId} importId={importId} part={part} />
          ) : (
            <Redirect to={paths.openList(importId)} />
          )
        }
      </Route>
      <Route path={paths.expiring}>
        <ExpiringScreen />
      </Route>
      <Route path={paths.waitingList}>
        <WaitingScreen />
      </Route>
      <Route path={`${paths.volunteers}/zoek/:requestId`}>
        {({ requestId }) => <RankingScreen key={requestId} requestId={requestId} />}
      </Route>
      <Route path={paths.plan}>
        <PlanScreen />
      </Route>
      <Route path={paths.matches}>
        <CouplingsScreen />
      </Route>
      <Route>
        <Redirect to={paths.volunteers} />
      </Route>
    </Switch>
  )
}

/** What stands under Beheer. */
function SettingsRoutes() {
  return (
    <Switch>
      <Route path={`${paths.rights}/*?`}>
        <PrivacyRoutes />
      </Route>
      <Route path={paths.users}>
        <UsersScreen />
      </Route>
      <Route path={paths.newUser}>
        <NewUserScreen />
      </Route>
      <Route path={`${paths.users}/:id`}>{({ id }) => <UserScreen key={id} id={id} />}</Route>
      <Route path={`${paths.settings}/:part?/:id?`}>
        {({ part, id }) => <SettingsScreen part={part} id={id} />}
      </Route>
    </Switch>
  )
}

/** What stands under Privacy. */
function PrivacyRoutes() {
  return (
    <Switch>
      <Route path={paths.rights}>
        <RightsScreen />
      </Route>
      <Route path={paths.newRight}>
        <NewRequestScreen about={null} />
      </Route>
      <Route path={`${paths.newRight}/:kind/:id`}>
        {({ kind, id }) =>
          isPersonKind(kind) ? (
            <NewRequestScreen key={`${kind} ${id}`} about={{ kind, id }} />
          ) : (
            <Redirect to={paths.newRight} />
          )
        }
      </Route>
      <Route path={`${paths.rights}/verzoek/:id`}>{({ id }) => <RequestScreen key={id} id={id} />}</Route>
      <Route path={paths.bundles}>
        <BundlesScreen />
      </Route>
      <Route path={`${paths.bundles}/:kind/:id/:requestId?`}>
        {({ kind, id, requestId }) =>
          isPersonKind(kind) ? (
            <BundleScreen key={`${kind} ${id}`} person={{ kind, id }} requestId={requestId ?? null} />
          ) : (
            <Redirect to={paths.bundles} />
          )
        }
      </Route>
      <Route path={paths.accessLog}>
        <AccessLogScreen />
      </Route>
      <Route path={paths.erasures}>
        <ErasuresScreen />
      </Route>
      <Route path={`${paths.erasures}/:kind/:id/:requestId?`}>
        {({ kind, id, requestId }) =>
          isPersonKind(kind) ? (
            <EraseScreen key={`${kind} ${id}`} person={{ kind, id }} requestId={requestId ?? null} />
          ) : (
            <Redirect to={paths.erasures} />
          )
        }
      </Route>
      <Route path={paths.retention}>
        <RetentionScreen />
      </Route>
      <Route path={paths.retentionTerms}>
        <TermsScreen />
      </Route>
      <Route path={paths.breaches}>
        <BreachesScreen />
      </Route>
      <Route path={paths.newBreach}>
        <NewBreachScreen />
      </Route>
      <Route path={paths.register}>
        <RegisterScreen />
      </Route>
      <Route path={`${paths.breaches}/:id`}>{({ id }) => <BreachScreen key={id} id={id} />}</Route>
      <Route>
        <Redirect to={paths.settings} />
      </Route>
    </Switch>
  )
}

export function UnlockRoute({ status }: { readonly status: VaultStatus }) {
  return <UnlockScreen status={status} />
}
