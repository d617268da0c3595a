<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutCard</name>
  <message>
   <source>About it</source>
   <translation>Zur Identität</translation>
  </message>
  <message>
   <source>Colour and mark</source>
   <translation>Farbe und Zeichen</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Needs and likes, one on each line. They are compared with what you wrote about people.</source>
   <translation>Bedürfnisse und Vorlieben, je Zeile eines. Sie werden mit dem verglichen, was Sie über Personen geschrieben haben.</translation>
  </message>
  <message>
   <source>Next review</source>
   <translation>Nächste Überprüfung</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>So concrete that somebody can say yes to it: who is there, what, when, how long.</source>
   <translation>So konkret, dass jemand Ja dazu sagen kann: wer da ist, was, wann, wie lange.</translation>
  </message>
  <message>
   <source>Today will remind you.</source>
   <translation>„Heute“ wird Sie erinnern.</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>What it answers</source>
   <translation>Worauf es antwortet</translation>
  </message>
  <message>
   <source>What it costs them</source>
   <translation>Was es die Person kostet</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>What it is for, so that whoever reviews it knows</source>
   <translation>Wozu sie dient, damit es weiß, wer sie überprüft</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Whom to ask</source>
   <translation>Wen man fragt</translation>
  </message>
  <message>
   <source>Whom you call before you promise a place.</source>
   <translation>Wen Sie anrufen, bevor Sie einen Platz zusagen.</translation>
  </message>
  <message>
   <source>metalwork</source>
   <translation>Metallarbeit</translation>
  </message>
 </context>
 <context>
  <name>AcceptDialog</name>
  <message>
   <source>Accepted by</source>
   <translation>Akzeptiert von</translation>
  </message>
  <message>
   <source>The rule of {0}</source>
   <translation>Die Regel von {0}</translation>
  </message>
  <message>
   <source>Whoever answers for this identity takes the risk: the account may be restricted or taken down, and the conversation with it. Accepting it does not make it allowed.</source>
   <translation>Wer für diese Identität einsteht, trägt das Risiko: Das Konto kann eingeschränkt oder abgeschaltet werden, und mit ihm endet das Gespräch. Akzeptiert heißt nicht erlaubt.</translation>
  </message>
 </context>
 <context>
  <name>AccountCard</name>
  <message>
   <source>A pointer such as “KeePassXC, entry 14”. Never the password itself.</source>
   <translation>Ein Verweis wie „KeePassXC, Eintrag 14“. Nie das Passwort selbst.</translation>
  </message>
  <message>
   <source>Name there</source>
   <translation>Name dort</translation>
  </message>
  <message>
   <source>State of the account</source>
   <translation>Zustand des Kontos</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Take out {0}</source>
   <translation>{0} herausnehmen</translation>
  </message>
  <message>
   <source>What the platform said</source>
   <translation>Was die Plattform gesagt hat</translation>
  </message>
  <message>
   <source>Where the password lies</source>
   <translation>Wo das Passwort liegt</translation>
  </message>
  <message>
   <source>“Profile reported as not genuine”, 2 Nov</source>
   <translation>„Profil als unecht gemeldet“, 2. Nov.</translation>
  </message>
 </context>
 <context>
  <name>AccountsTab</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add the account</source>
   <translation>Das Konto hinzufügen</translation>
  </message>
  <message>
   <source>An account needs both: the platform and the name there.</source>
   <translation>Ein Konto braucht beides: die Plattform und den Namen dort.</translation>
  </message>
  <message>
   <source>Name of the account there</source>
   <translation>Name des Kontos dort</translation>
  </message>
  <message>
   <source>Name of the new account</source>
   <translation>Name des neuen Kontos</translation>
  </message>
  <message>
   <source>Only where it is and what it is called; passwords stay in your password manager. What the platform’s rule says stands beside each account. Wayside does not help to get around a platform’s decision.</source>
   <translation>Nur wo es ist und wie es heißt; Passwörter bleiben in Ihrem Passwortmanager. Was die Regel der Plattform sagt, steht bei jedem Konto. Wayside hilft nicht, die Entscheidung einer Plattform zu umgehen.</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plattform</translation>
  </message>
  <message>
   <source>Platform of the new account</source>
   <translation>Plattform des neuen Kontos</translation>
  </message>
  <message>
   <source>{0} is taken out.</source>
   <translation>{0} ist herausgenommen.</translation>
  </message>
 </context>
 <context>
  <name>ActsCard</name>
  <message>
   <source>Burn…</source>
   <translation>Für verbrannt erklären…</translation>
  </message>
  <message>
   <source>Let it rest…</source>
   <translation>Ruhen lassen…</translation>
  </message>
  <message>
   <source>Retire…</source>
   <translation>Stilllegen…</translation>
  </message>
  <message>
   <source>Wake</source>
   <translation>Wecken</translation>
  </message>
  <message>
   <source>What can be done</source>
   <translation>Was sich tun lässt</translation>
  </message>
  <message>
   <source>for a while, and wake it later</source>
   <translation>für eine Weile, um sie später zu wecken</translation>
  </message>
  <message>
   <source>for good, when its work is done</source>
   <translation>für immer, wenn ihre Arbeit getan ist</translation>
  </message>
  <message>
   <source>for good, when somebody knows who you are</source>
   <translation>für immer, wenn jemand weiß, wer Sie sind</translation>
  </message>
  <message>
   <source>it can be used again</source>
   <translation>danach lässt sie sich wieder nutzen</translation>
  </message>
 </context>
 <context>
  <name>AddRow</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add: {0}</source>
   <translation>Hinzufügen: {0}</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Schreiben Sie erst etwas.</translation>
  </message>
 </context>
 <context>
  <name>AllowancesCard</name>
  <message>
   <source>It is found again from now on.</source>
   <translation>Ab jetzt wird es wieder gefunden.</translation>
  </message>
  <message>
   <source>Nothing is allowed beyond the rules. “Allow always” beside a finding gathers here.</source>
   <translation>Über die Regeln hinaus ist nichts zugelassen. Hier sammelt sich, was Sie neben einer Fundstelle „immer zulassen“.</translation>
  </message>
  <message>
   <source>What may be said</source>
   <translation>Was gesagt werden darf</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Withdraw {0}</source>
   <translation>{0} zurücknehmen</translation>
  </message>
  <message>
   <source>to everybody</source>
   <translation>gegenüber allen</translation>
  </message>
  <message>
   <source>to {0}</source>
   <translation>gegenüber {0}</translation>
  </message>
 </context>
 <context>
  <name>AnswerWords</name>
  <message>
   <source>Both raters gave every sign the same answer, so agreement cannot be told from chance: kappa has no value.</source>
   <translation>Beide haben bei jedem Anzeichen dieselbe Antwort gegeben; Übereinstimmung lässt sich dann nicht vom Zufall unterscheiden: Kappa hat keinen Wert.</translation>
  </message>
  <message>
   <source>This is good. It says that two people agree, not that they are right.</source>
   <translation>Das ist gut. Es sagt, dass zwei Menschen übereinstimmen, nicht, dass sie recht haben.</translation>
  </message>
  <message>
   <source>This is low: speak about what counts as a sign before using these numbers.</source>
   <translation>Das ist niedrig: Sprechen Sie darüber, was als Anzeichen zählt, bevor Sie diese Zahlen verwenden.</translation>
  </message>
  <message>
   <source>This is moderate: give the numbers with this value beside them.</source>
   <translation>Das ist mittel: Geben Sie die Zahlen nur zusammen mit diesem Wert an.</translation>
  </message>
 </context>
 <context>
  <name>AuthorisationCard</name>
  <message>
   <source>Authorisation</source>
   <translation>Genehmigung</translation>
  </message>
  <message>
   <source>Authorise…</source>
   <translation>Genehmigen…</translation>
  </message>
  <message>
   <source>Nobody has authorised it yet.</source>
   <translation>Noch hat sie niemand genehmigt.</translation>
  </message>
  <message>
   <source>Note the authorisation</source>
   <translation>Die Genehmigung eintragen</translation>
  </message>
  <message>
   <source>Renew the authorisation</source>
   <translation>Die Genehmigung verlängern</translation>
  </message>
  <message>
   <source>Renew…</source>
   <translation>Verlängern…</translation>
  </message>
  <message>
   <source>This kind needs none.</source>
   <translation>Diese Art braucht keine.</translation>
  </message>
  <message>
   <source>ends {0}</source>
   <translation>endet {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
 </context>
 <context>
  <name>AuthoriseDialog</name>
  <message>
   <source>A day before the end, to talk over whether it is still needed. Today will remind you.</source>
   <translation>Ein Tag vor dem Ende, um zu besprechen, ob sie noch gebraucht wird. „Heute“ wird Sie erinnern.</translation>
  </message>
  <message>
   <source>Authorised by</source>
   <translation>Genehmigt von</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>It would end before it begins.</source>
   <translation>Sie würde enden, bevor sie beginnt.</translation>
  </message>
  <message>
   <source>Its last day. An alias without an end cannot be used.</source>
   <translation>Der letzte Tag. Ein Alias ohne Ende lässt sich nicht nutzen.</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Note the authorisation</source>
   <translation>Die Genehmigung eintragen</translation>
  </message>
  <message>
   <source>Renew the authorisation</source>
   <translation>Die Genehmigung verlängern</translation>
  </message>
  <message>
   <source>Review on</source>
   <translation>Überprüfung am</translation>
  </message>
  <message>
   <source>Review on, if you like</source>
   <translation>Überprüfung am, wenn Sie möchten</translation>
  </message>
  <message>
   <source>Say when it ends: “in 90 days”, “29 nov” or a date.</source>
   <translation>Sagen Sie, wann sie endet: „in 90 Tagen“, „29. Nov“ oder ein Datum.</translation>
  </message>
  <message>
   <source>Say which role answers for it.</source>
   <translation>Sagen Sie, welche Stelle dafür einsteht.</translation>
  </message>
  <message>
   <source>Somebody else decides this, not you and not Wayside. Write down what was decided; it stays in the history.</source>
   <translation>Das entscheidet jemand anders, nicht Sie und nicht Wayside. Schreiben Sie auf, was entschieden wurde; es bleibt in der Vorgeschichte.</translation>
  </message>
  <message>
   <source>The role, not the person: “team lead”, “head of the project”</source>
   <translation>Die Stelle, nicht die Person: „Teamleitung“, „Projektleitung“</translation>
  </message>
  <message>
   <source>This day has passed.</source>
   <translation>Dieser Tag ist vorbei.</translation>
  </message>
  <message>
   <source>This is not a date. Write “fri”, “in 3 days” or “3 dec”.</source>
   <translation>Das ist kein Datum. Schreiben Sie „Fr“, „in 3 Tagen“ oder „3. Dez“.</translation>
  </message>
  <message>
   <source>This kind needs no authorisation. If there is one, Wayside keeps to its end.</source>
   <translation>Diese Art braucht keine Genehmigung. Gibt es eine, hält sich Wayside an ihr Ende.</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
 </context>
 <context>
  <name>BackLine</name>
  <message>
   <source>All identities</source>
   <translation>Alle Identitäten</translation>
  </message>
  <message>
   <source>All offers</source>
   <translation>Alle Angebote</translation>
  </message>
  <message>
   <source>All plans</source>
   <translation>Alle Pläne</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>bar</source>
   <translation>Balken</translation>
  </message>
  <message>
   <source>circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <source>cross</source>
   <translation>Kreuz</translation>
  </message>
  <message>
   <source>diamond</source>
   <translation>Raute</translation>
  </message>
  <message>
   <source>hexagon</source>
   <translation>Sechseck</translation>
  </message>
  <message>
   <source>ring</source>
   <translation>Ring</translation>
  </message>
  <message>
   <source>square</source>
   <translation>Quadrat</translation>
  </message>
  <message>
   <source>triangle</source>
   <translation>Dreieck</translation>
  </message>
 </context>
 <context>
  <name>BeginCard</name>
  <message>
   <source>A plan says what you want, in which stage you are, what comes next and what makes you stop. There is no playbook to make it from yet; three come with Wayside.</source>
   <translation>Ein Plan sagt, was Sie wollen, in welcher Phase Sie sind, was als Nächstes kommt und wann Sie aufhören. Noch gibt es keinen Leitfaden, aus dem er entstehen kann; drei kommen mit Wayside.</translation>
  </message>
  <message>
   <source>Begin an empty plan</source>
   <translation>Leeren Plan beginnen</translation>
  </message>
  <message>
   <source>Choose a playbook. The plan takes over its stages and lines and is then its own: changing one does not change the other.</source>
   <translation>Wählen Sie einen Leitfaden. Der Plan übernimmt seine Phasen und Zeilen und ist dann eigenständig: Wer das eine ändert, ändert das andere nicht.</translation>
  </message>
  <message>
   <source>No plan for {0} yet</source>
   <translation>Noch kein Plan für {0}</translation>
  </message>
  <message>
   <source>See the playbooks</source>
   <translation>Leitfäden ansehen</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Use the playbook {0}</source>
   <translation>Den Leitfaden {0} verwenden</translation>
  </message>
 </context>
 <context>
  <name>BeliefsCard</name>
  <message>
   <source>Noted by mistake</source>
   <translation>Irrtümlich eingetragen</translation>
  </message>
  <message>
   <source>Noted by mistake: {0}</source>
   <translation>Irrtümlich eingetragen: {0}</translation>
  </message>
  <message>
   <source>Nothing is noted. When you tell {0} something about yourself, note it here.</source>
   <translation>Nichts ist notiert. Wenn Sie {0} etwas über sich sagen, tragen Sie es hier ein.</translation>
  </message>
  <message>
   <source>Taken out: {0}</source>
   <translation>Herausgenommen: {0}</translation>
  </message>
  <message>
   <source>Told by</source>
   <translation>Gesagt von</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <source>What they were told</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>What {0} believes about me</source>
   <translation>Was {0} über mich glaubt</translation>
  </message>
 </context>
 <context>
  <name>BurnCard</name>
  <message>
   <source>Procedure after burning</source>
   <translation>Was jetzt zu tun ist</translation>
  </message>
  <message>
   <source>Remark, or why it does not apply</source>
   <translation>Bemerkung, oder warum es nicht zutrifft</translation>
  </message>
  <message>
   <source>Remark: {0}</source>
   <translation>Bemerkung: {0}</translation>
  </message>
  <message>
   <source>Steps done</source>
   <translation>Erledigte Schritte</translation>
  </message>
  <message>
   <source>The step is open again.</source>
   <translation>Der Schritt ist wieder offen.</translation>
  </message>
  <message>
   <source>{0} of {1} steps done</source>
   <translation>{0} von {1} Schritten erledigt</translation>
  </message>
 </context>
 <context>
  <name>BurnSteps</name>
  <message>
   <source>An account you no longer watch is an account that somebody else may speak from.</source>
   <translation>Ein Konto, auf das Sie nicht mehr achten, ist ein Konto, aus dem jemand anders sprechen kann.</translation>
  </message>
  <message>
   <source>Change the passwords and log out every device, also of the mail address behind the accounts</source>
   <translation>Die Passwörter ändern und alle Geräte abmelden, auch bei der Mailadresse hinter den Konten</translation>
  </message>
  <message>
   <source>Check the other identities: shared people, pictures, handles, habits of speech</source>
   <translation>Die anderen Identitäten prüfen: gemeinsame Personen, Bilder, Profilnamen, Redeweisen</translation>
  </message>
  <message>
   <source>Close it together with your lead</source>
   <translation>Es gemeinsam mit Ihrer Leitung abschließen</translation>
  </message>
  <message>
   <source>Decide with your lead whether, how and by whom the young people are told</source>
   <translation>Mit Ihrer Leitung entscheiden, ob, wie und durch wen es die jungen Menschen erfahren</translation>
  </message>
  <message>
   <source>Every further message confirms what somebody suspects. Do not say goodbye from the account either.</source>
   <translation>Jede weitere Nachricht bestätigt, was jemand vermutet. Verabschieden Sie sich auch nicht von diesem Konto aus.</translation>
  </message>
  <message>
   <source>Keep evidence as descriptions and links, without pictures or recordings</source>
   <translation>Belege als Beschreibung und Link aufheben, ohne Bilder oder Aufnahmen</translation>
  </message>
  <message>
   <source>Somebody else looks whether anything was left out, and how you are.</source>
   <translation>Jemand anders sieht nach, ob etwas vergessen wurde und wie es Ihnen geht.</translation>
  </message>
  <message>
   <source>Stop writing from this identity's accounts</source>
   <translation>Aus den Konten dieser Identität nicht mehr schreiben</translation>
  </message>
  <message>
   <source>Tell your lead today, by voice</source>
   <translation>Es heute der Leitung sagen, im Gespräch oder am Telefon</translation>
  </message>
  <message>
   <source>They can only protect themselves if they know. Offer help; do not ask them for anything.</source>
   <translation>Nur wer davon weiß, kann sich schützen. Bieten Sie Hilfe an; bitten Sie um nichts.</translation>
  </message>
  <message>
   <source>They trusted somebody. Hearing it from strangers costs more than hearing it from you.</source>
   <translation>Die jungen Menschen haben jemandem vertraut. Es von Fremden zu hören kostet sie mehr, als es von Ihnen zu hören.</translation>
  </message>
  <message>
   <source>Threats have to be proved later. Extremist material itself does not belong on a personal computer.</source>
   <translation>Drohungen müssen sich später belegen lassen. Extremistisches Material selbst gehört nicht auf einen persönlichen Computer.</translation>
  </message>
  <message>
   <source>Warn everybody it puts at risk: family, colleagues, people you write with</source>
   <translation>Alle warnen, die dadurch gefährdet sind: Familie, Kolleginnen und Kollegen, Menschen, mit denen Sie schreiben</translation>
  </message>
  <message>
   <source>What happens next is not for one person to decide, and not for one person to carry.</source>
   <translation>Was als Nächstes geschieht, soll niemand allein entscheiden und niemand allein tragen.</translation>
  </message>
  <message>
   <source>Who is in danger depends on what is known. A list made now is better than a memory next week.</source>
   <translation>Wer in Gefahr ist, hängt davon ab, was bekannt ist. Eine Liste von heute ist besser als die Erinnerung nächste Woche.</translation>
  </message>
  <message>
   <source>Whoever found one looks for the next. What they have in common leads there.</source>
   <translation>Wer eine gefunden hat, sucht die nächste. Was sie gemeinsam haben, führt dorthin.</translation>
  </message>
  <message>
   <source>Write down what was exposed: name, workplace, picture, other people</source>
   <translation>Aufschreiben, was bekannt wurde: Name, Arbeitsplatz, Bild, andere Personen</translation>
  </message>
 </context>
 <context>
  <name>CellWords</name>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Aim missing</source>
   <translation>Ziel fehlt</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Code name</source>
   <translation>Codename</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Fällig {0}</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>Letzter Kontakt</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>no contact yet</source>
   <translation>noch kein Kontakt</translation>
  </message>
  <message>
   <source>no next step</source>
   <translation>kein nächster Schritt</translation>
  </message>
  <message>
   <source>sorted from A to Z</source>
   <translation>sortiert von A bis Z</translation>
  </message>
  <message>
   <source>sorted from Z to A</source>
   <translation>sortiert von Z bis A</translation>
  </message>
  <message>
   <source>sorted, earliest first</source>
   <translation>sortiert, früheste zuerst</translation>
  </message>
  <message>
   <source>sorted, first stage first</source>
   <translation>sortiert, erste Phase zuerst</translation>
  </message>
  <message>
   <source>sorted, last stage first</source>
   <translation>sortiert, letzte Phase zuerst</translation>
  </message>
  <message>
   <source>sorted, latest first</source>
   <translation>sortiert, späteste zuerst</translation>
  </message>
  <message>
   <source>sorted, longest ago first</source>
   <translation>sortiert, am längsten her zuerst</translation>
  </message>
  <message>
   <source>sorted, newest first</source>
   <translation>sortiert, neueste zuerst</translation>
  </message>
 </context>
 <context>
  <name>ChooseConversation</name>
  <message>
   <source>Choose the export of a conversation</source>
   <translation>Den Export eines Gesprächs wählen</translation>
  </message>
  <message>
   <source>Exports of messengers ({0})</source>
   <translation>Exporte aus Messengern ({0})</translation>
  </message>
 </context>
 <context>
  <name>ClosingDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Close the work</source>
   <translation>Arbeit abschließen</translation>
  </message>
  <message>
   <source>Close the work with {0}</source>
   <translation>Die Arbeit mit {0} abschließen</translation>
  </message>
  <message>
   <source>Everything stays and can still be read and searched. Next steps are no longer shown on Today. You can reopen the work at any time.</source>
   <translation>Alles bleibt erhalten und lässt sich weiter lesen und durchsuchen. Nächste Schritte erscheinen nicht mehr unter „Heute“. Sie können die Arbeit jederzeit wieder aufnehmen.</translation>
  </message>
  <message>
   <source>Give a reason; one line is enough.</source>
   <translation>Geben Sie einen Grund an; eine Zeile genügt.</translation>
  </message>
  <message>
   <source>Handed over to the workshop; no answer for three months</source>
   <translation>An die Werkstatt weitervermittelt; seit drei Monaten keine Antwort</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
 </context>
 <context>
  <name>CodeGroups</name>
  <message>
   <source>Group {number}</source>
   <translation>Gruppe {number}</translation>
  </message>
 </context>
 <context>
  <name>CodeStep</name>
  <message>
   <source>I have written it down</source>
   <translation>Ich habe ihn aufgeschrieben</translation>
  </message>
  <message>
   <source>The vault is made. If the passphrase is ever lost, only this code opens it.</source>
   <translation>Der Tresor ist angelegt. Sollte die Passphrase einmal verloren gehen, öffnet ihn nur noch dieser Code.</translation>
  </message>
  <message>
   <source>Write it on paper now, and keep the paper away from this computer, for example with your passport. Do not photograph it. Whoever holds it can open the vault. It is shown only this once.</source>
   <translation>Schreiben Sie ihn jetzt auf Papier, und bewahren Sie das Papier nicht bei diesem Computer auf, sondern zum Beispiel bei Ihrem Reisepass. Fotografieren Sie ihn nicht. Wer ihn hat, kann den Tresor öffnen. Er wird nur dieses eine Mal gezeigt.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Ihr Wiederherstellungscode</translation>
  </message>
 </context>
 <context>
  <name>ColumnQuestions</name>
  <message>
   <source>Change what the columns hold</source>
   <translation>Ändern, was in den Spalten steht</translation>
  </message>
  <message>
   <source>Choose a column.</source>
   <translation>Wählen Sie eine Spalte.</translation>
  </message>
  <message>
   <source>Columns: {0}.</source>
   <translation>Spalten: {0}.</translation>
  </message>
  <message>
   <source>Only where there is none with the words.</source>
   <translation>Nur wenn es keine mit den Worten gibt.</translation>
  </message>
  <message>
   <source>This is no export that Wayside knows. If it is a table with a heading over each column, say what they hold.</source>
   <translation>Das ist kein Export, den Wayside kennt. Ist es eine Tabelle mit einer Überschrift über jeder Spalte, sagen Sie, was darin steht.</translation>
  </message>
  <message>
   <source>This or the name of who wrote is needed.</source>
   <translation>Diese Spalte oder die mit dem Namen wird gebraucht.</translation>
  </message>
  <message>
   <source>Which column holds the words?</source>
   <translation>In welcher Spalte stehen die Worte?</translation>
  </message>
  <message>
   <source>Which column says how long it was?</source>
   <translation>Welche Spalte sagt, wie lang die Nachricht war?</translation>
  </message>
  <message>
   <source>Which column says when?</source>
   <translation>Welche Spalte sagt, wann?</translation>
  </message>
  <message>
   <source>Which column says whether it was sent or received?</source>
   <translation>Welche Spalte sagt, ob gesendet oder empfangen?</translation>
  </message>
  <message>
   <source>Which column says who wrote?</source>
   <translation>Welche Spalte sagt, wer geschrieben hat?</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>wie lang</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>sent or received</source>
   <translation>gesendet oder empfangen</translation>
  </message>
  <message>
   <source>the words</source>
   <translation>die Worte</translation>
  </message>
  <message>
   <source>when</source>
   <translation>wann</translation>
  </message>
  <message>
   <source>who</source>
   <translation>wer</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Noted as a contact.</source>
   <translation>Als Kontakt eingetragen.</translation>
  </message>
  <message>
   <source>to {person}</source>
   <translation>an {person}</translation>
  </message>
  <message>
   <source>to {person}, as {identity}</source>
   <translation>an {person}, als {identity}</translation>
  </message>
 </context>
 <context>
  <name>ComposerFace</name>
  <message>
   <source>Choose who you write as</source>
   <translation>Wählen, als wer Sie schreiben</translation>
  </message>
  <message>
   <source>Draft message</source>
   <translation>Nachrichtenentwurf</translation>
  </message>
  <message>
   <source>It was sent: note it</source>
   <translation>Gesendet: eintragen</translation>
  </message>
  <message>
   <source>No identity is in use: this is read against your own words and other people only.</source>
   <translation>Keine Identität ist aktiv: Geprüft wird nur auf Ihre eigenen Wörter und auf andere Personen.</translation>
  </message>
  <message>
   <source>What do you want to write? It is read for leaks as you type.</source>
   <translation>Was möchten Sie schreiben? Beim Tippen wird geprüft, ob es etwas verrät.</translation>
  </message>
  <message>
   <source>Writes a contact into the timeline; Ctrl+Return in the draft does it too</source>
   <translation>Trägt einen Kontakt in den Verlauf ein; Strg+Eingabe im Entwurf tut es auch</translation>
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>ConfirmStep</name>
  <message>
   <source>Check your paper</source>
   <translation>Prüfen Sie Ihr Papier</translation>
  </message>
  <message>
   <source>Open the vault</source>
   <translation>Tresor öffnen</translation>
  </message>
  <message>
   <source>This is not what was shown. Go back and compare it with the paper.</source>
   <translation>Das ist nicht, was gezeigt wurde. Gehen Sie zurück und vergleichen Sie es mit dem Papier.</translation>
  </message>
  <message>
   <source>This is right.</source>
   <translation>Das stimmt.</translation>
  </message>
  <message>
   <source>Type these two groups from what you wrote down. Then you know that it can be read.</source>
   <translation>Tippen Sie diese zwei Gruppen von Ihrem Papier ab. Dann wissen Sie, dass es lesbar ist.</translation>
  </message>
 </context>
 <context>
  <name>ContactFace</name>
  <message>
   <source>Contact in one line</source>
   <translation>Kontakt in einer Zeile</translation>
  </message>
  <message>
   <source>Correct this contact</source>
   <translation>Diesen Kontakt berichtigen</translation>
  </message>
  <message>
   <source>Leave as it was</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>One line: what was it about?</source>
   <translation>Eine Zeile: Worum ging es?</translation>
  </message>
  <message>
   <source>One-to-many</source>
   <translation>Eins zu vielen</translation>
  </message>
  <message>
   <source>One-to-one</source>
   <translation>Eins zu eins</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plattform</translation>
  </message>
  <message>
   <source>Save contact</source>
   <translation>Kontakt speichern</translation>
  </message>
  <message>
   <source>They started</source>
   <translation>Person begann</translation>
  </message>
  <message>
   <source>They wrote</source>
   <translation>Person schrieb</translation>
  </message>
  <message>
   <source>Under which identity</source>
   <translation>Unter welcher Identität</translation>
  </message>
  <message>
   <source>Who could read it</source>
   <translation>Wer mitlesen konnte</translation>
  </message>
  <message>
   <source>Who started</source>
   <translation>Wer begann</translation>
  </message>
  <message>
   <source>Who wrote</source>
   <translation>Wer schrieb</translation>
  </message>
  <message>
   <source>You started</source>
   <translation>Sie begannen</translation>
  </message>
  <message>
   <source>You wrote</source>
   <translation>Sie schrieben</translation>
  </message>
 </context>
 <context>
  <name>ContactForm</name>
  <message>
   <source>Left half typed</source>
   <translation>Halb fertig geblieben</translation>
  </message>
  <message>
   <source>Save contact</source>
   <translation>Kontakt speichern</translation>
  </message>
  <message>
   <source>Save correction</source>
   <translation>Berichtigung speichern</translation>
  </message>
  <message>
   <source>The correction was not kept.</source>
   <translation>Die Berichtigung wurde nicht übernommen.</translation>
  </message>
  <message>
   <source>This is not a time. Try “19:20”, “yesterday 19:20” or “20 Nov 19:20”.</source>
   <translation>Das ist keine Uhrzeit. Versuchen Sie „19:20“, „gestern 19:20“ oder „20. Nov 19:20“.</translation>
  </message>
  <message>
   <source>This is still to come; a contact is something that has happened.</source>
   <translation>Das liegt noch in der Zukunft; ein Kontakt ist etwas, das schon geschehen ist.</translation>
  </message>
  <message>
   <source>Write one line about it first.</source>
   <translation>Schreiben Sie erst eine Zeile dazu.</translation>
  </message>
  <message>
   <source>as {0}</source>
   <translation>als {0}</translation>
  </message>
  <message>
   <source>under no identity</source>
   <translation>unter keiner Identität</translation>
  </message>
 </context>
 <context>
  <name>ContactsCard</name>
  <message>
   <source>All in the timeline</source>
   <translation>Alle im Verlauf</translation>
  </message>
  <message>
   <source>Last contacts</source>
   <translation>Letzte Kontakte</translation>
  </message>
  <message>
   <source>No contact yet.</source>
   <translation>Noch kein Kontakt.</translation>
  </message>
 </context>
 <context>
  <name>ConversationCard</name>
  <message>
   <source>Delete now</source>
   <translation>Jetzt löschen</translation>
  </message>
  <message>
   <source>Delete the kept words now?</source>
   <translation>Die aufgehobenen Worte jetzt löschen?</translation>
  </message>
  <message>
   <source>Delete them</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Deleted: the words of {0} messages.</source>
   <translation>Gelöscht: die Worte von {0} Nachrichten.</translation>
  </message>
  <message>
   <source>Import a conversation…</source>
   <translation>Gespräch importieren…</translation>
  </message>
  <message>
   <source>Read the kept words</source>
   <translation>Die aufgehobenen Worte lesen</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove this import: {0}</source>
   <translation>Diesen Import entfernen: {0}</translation>
  </message>
  <message>
   <source>Remove this import?</source>
   <translation>Diesen Import entfernen?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>The conversation in numbers</source>
   <translation>Das Gespräch in Zahlen</translation>
  </message>
  <message>
   <source>The export of a messenger can be counted here: when, who, how long. Its words are not kept unless you ask for it, and the names in it never.</source>
   <translation>Der Export eines Messengers lässt sich hier auszählen: wann, wer, wie lang. Seine Worte werden nur aufgehoben, wenn Sie es verlangen, und die Namen darin nie.</translation>
  </message>
  <message>
   <source>The words of 1 message are kept until {0}.</source>
   <translation>Die Worte von 1 Nachricht werden bis {0} aufgehoben.</translation>
  </message>
  <message>
   <source>The words of {count} messages are kept, the last until {day}.</source>
   <translation>Die Worte von {count} Nachrichten werden aufgehoben, die letzten bis {day}.</translation>
  </message>
  <message>
   <source>They are overwritten in the vault and cannot be brought back. The counts stay.</source>
   <translation>Sie werden im Tresor überschrieben und lassen sich nicht zurückholen. Die Zahlen bleiben.</translation>
  </message>
  <message>
   <source>What it brought in is deleted from the vault: {0} messages. The file can be imported again.</source>
   <translation>Was er gebracht hat, wird aus dem Tresor gelöscht: {0} Nachrichten. Die Datei lässt sich wieder importieren.</translation>
  </message>
  <message>
   <source>{new} new of {read}</source>
   <translation>{new} neu von {read}</translation>
  </message>
 </context>
 <context>
  <name>CopyPanel</name>
  <message numerus="yes">
   <source>%Ln things in this text could give somebody away.</source>
   <translation>
    <numerusform>%Ln Stelle in diesem Text könnte jemanden verraten.</numerusform>
    <numerusform>%Ln Stellen in diesem Text könnten jemanden verraten.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 thing in this text could give somebody away.</source>
   <translation>1 Stelle in diesem Text könnte jemanden verraten.</translation>
  </message>
  <message>
   <source>Copy out anyway</source>
   <translation>Trotzdem nach außen kopieren</translation>
  </message>
  <message>
   <source>Found: {0}. F6 leads here.</source>
   <translation>Gefunden: {0}. F6 führt hierher.</translation>
  </message>
  <message>
   <source>It was kept inside Wayside: you can paste it here.</source>
   <translation>Der Text blieb in Wayside: Hier können Sie ihn einfügen.</translation>
  </message>
  <message>
   <source>Keep it inside</source>
   <translation>Drinnen behalten</translation>
  </message>
 </context>
 <context>
  <name>Copying</name>
  <message numerus="yes">
   <source>%Ln findings are still open. Whoever gets this text may learn from it.</source>
   <translation>
    <numerusform>%Ln Fundstelle ist noch offen. Wer diesen Text bekommt, kann daraus etwas erfahren.</numerusform>
    <numerusform>%Ln Fundstellen sind noch offen. Wer diesen Text bekommt, kann daraus etwas erfahren.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 finding is still open. Whoever gets this text may learn from it.</source>
   <translation>1 Fundstelle ist noch offen. Wer diesen Text bekommt, kann daraus etwas erfahren.</translation>
  </message>
  <message>
   <source>Copied. It is taken back from the clipboard in {0} s.</source>
   <translation>Kopiert. In {0} s wird es aus der Zwischenablage zurückgeholt.</translation>
  </message>
  <message numerus="yes">
   <source>Copy with %Ln open findings…</source>
   <translation>
    <numerusform>Mit %Ln offenen Fundstelle kopieren…</numerusform>
    <numerusform>Mit %Ln offenen Fundstellen kopieren…</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy with 1 open finding…</source>
   <translation>Mit 1 offenen Fundstelle kopieren…</translation>
  </message>
  <message>
   <source>Copy, clear in {0} s</source>
   <translation>Kopieren, für {0} s</translation>
  </message>
  <message>
   <source>It may still be on the clipboard: another program keeps it. Copy something else there.</source>
   <translation>Es steht vielleicht noch in der Zwischenablage: Ein anderes Programm hält es fest. Kopieren Sie dort etwas anderes.</translation>
  </message>
  <message>
   <source>It was not copied: meanwhile you work as somebody else.</source>
   <translation>Es wurde nicht kopiert: Inzwischen arbeiten Sie als jemand anders.</translation>
  </message>
  <message>
   <source>It was not copied: there is more in it than was shown.</source>
   <translation>Es wurde nicht kopiert: Darin ist mehr, als gezeigt wurde.</translation>
  </message>
  <message>
   <source>Still being read. It is copied as soon as that is done.</source>
   <translation>Wird noch geprüft. Kopiert wird, sobald das fertig ist.</translation>
  </message>
  <message>
   <source>Taken back from the clipboard.</source>
   <translation>Aus der Zwischenablage zurückgeholt.</translation>
  </message>
  <message>
   <source>{0} can no longer be worked under, so it was not copied.</source>
   <translation>Unter {0} kann nicht mehr gearbeitet werden; es wurde daher nicht kopiert.</translation>
  </message>
 </context>
 <context>
  <name>CrashPage</name>
  <message>
   <source>Copied. It is taken back from the clipboard after a while.</source>
   <translation>Kopiert. Nach einer Weile wird es aus der Zwischenablage zurückgeholt.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Details for whoever looks after the program</source>
   <translation>Details für die, die das Programm betreuen</translation>
  </message>
  <message>
   <source>Everything that was shown as saved is in the vault. Of what was half typed, the last second may be missing.</source>
   <translation>Alles, was als gespeichert angezeigt wurde, ist im Tresor. Von halb Getipptem kann die letzte Sekunde fehlen.</translation>
  </message>
  <message>
   <source>It did not answer for a while, so it was closed. That was a mistake in the program, not yours.</source>
   <translation>Das Programm hat eine Weile nicht reagiert und wurde deshalb geschlossen. Das war ein Fehler im Programm, nicht Ihrer.</translation>
  </message>
  <message>
   <source>Only places in the program's code: no names, no text, nothing from the vault.</source>
   <translation>Nur Stellen im Programmcode: keine Namen, kein Text, nichts aus dem Tresor.</translation>
  </message>
  <message>
   <source>Something went wrong in the program. It was not your mistake.</source>
   <translation>Im Programm ist etwas schiefgegangen. Es war nicht Ihr Fehler.</translation>
  </message>
  <message>
   <source>Unlock again</source>
   <translation>Wieder entsperren</translation>
  </message>
  <message>
   <source>Wayside closed unexpectedly</source>
   <translation>Wayside wurde unerwartet beendet</translation>
  </message>
  <message>
   <source>Wayside stopped answering</source>
   <translation>Wayside hat nicht mehr reagiert</translation>
  </message>
 </context>
 <context>
  <name>CrossCard</name>
  <message>
   <source>By content</source>
   <translation>Nach Inhalt</translation>
  </message>
  <message>
   <source>By kind of identity</source>
   <translation>Nach Art der Identität</translation>
  </message>
  <message>
   <source>By method</source>
   <translation>Nach Methode</translation>
  </message>
  <message>
   <source>By mode</source>
   <translation>Nach Leserkreis</translation>
  </message>
  <message>
   <source>By platform</source>
   <translation>Nach Plattform</translation>
  </message>
  <message>
   <source>By playbook</source>
   <translation>Nach Leitfaden</translation>
  </message>
  <message>
   <source>By tone</source>
   <translation>Nach Ton</translation>
  </message>
  <message>
   <source>Nobody was contacted in this period.</source>
   <translation>In diesem Zeitraum wurde niemand angeschrieben.</translation>
  </message>
  <message>
   <source>Told apart</source>
   <translation>Aufgeschlüsselt</translation>
  </message>
  <message>
   <source>Told apart by</source>
   <translation>Aufgeschlüsselt nach</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Choose the date from a calendar</source>
   <translation>Das Datum aus einem Kalender wählen</translation>
  </message>
  <message>
   <source>This is not a date yet</source>
   <translation>Das ist noch kein Datum</translation>
  </message>
  <message>
   <source>tomorrow, fri, 3 dec</source>
   <translation>morgen, Fr, 3. Dez</translation>
  </message>
 </context>
 <context>
  <name>DatePattern</name>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d. MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d. MMM yyyy</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>dddd, d. MMMM</translation>
  </message>
 </context>
 <context>
  <name>DateWords</name>
  <message>
   <source>ago</source>
   <translation>vor; her</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage; Tagen</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>Stunde; Std</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>Stunden</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>Minute</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>next week</source>
   <translation>nächste Woche</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <source>week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>Wochen</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
 </context>
 <context>
  <name>DefinitionsCard</name>
  <message>
   <source>Compare with another meaning</source>
   <translation>Mit einer anderen Bedeutung vergleichen</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <source>How many, in the meaning that leads</source>
   <translation>Wie viele, in der führenden Bedeutung</translation>
  </message>
  <message>
   <source>Published numbers rarely say whose messages they count, and it changes the result completely. The first meaning leads: it is used above and printed with every export.</source>
   <translation>Veröffentlichte Zahlen sagen selten, wessen Nachrichten sie zählen, und das ändert das Ergebnis völlig. Die erste Bedeutung führt: Sie gilt oben und steht in jedem Export.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove this meaning from the comparison</source>
   <translation>Diese Bedeutung aus dem Vergleich nehmen</translation>
  </message>
  <message>
   <source>The same data under each meaning</source>
   <translation>Dieselben Daten unter jeder Bedeutung</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Was gezählt wird</translation>
  </message>
  <message>
   <source>What “sustained” means</source>
   <translation>Was „anhaltend“ heißt</translation>
  </message>
  <message>
   <source>answers: the person wrote after you</source>
   <translation>Antworten: Die Person schrieb nach Ihnen</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>mindestens</translation>
  </message>
  <message>
   <source>messages from the person</source>
   <translation>Nachrichten von der Person</translation>
  </message>
  <message>
   <source>messages in all</source>
   <translation>Nachrichten insgesamt</translation>
  </message>
 </context>
 <context>
  <name>DraftFindings</name>
  <message>
   <source>Allowed for this person from now on.</source>
   <translation>Ab jetzt bei dieser Person zugelassen.</translation>
  </message>
  <message>
   <source>No findings.</source>
   <translation>Keine Fundstellen.</translation>
  </message>
 </context>
 <context>
  <name>EarlierCard</name>
  <message>
   <source>Earlier plans</source>
   <translation>Frühere Pläne</translation>
  </message>
  <message>
   <source>End this plan…</source>
   <translation>Diesen Plan beenden…</translation>
  </message>
  <message>
   <source>The end of the plan</source>
   <translation>Das Ende des Plans</translation>
  </message>
  <message>
   <source>{name}: {from} to {until}. {reason}</source>
   <translation>{name}: {from} bis {until}. {reason}</translation>
  </message>
 </context>
 <context>
  <name>EditableLine</name>
  <message>
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Leave as it was</source>
   <translation>So lassen</translation>
  </message>
 </context>
 <context>
  <name>EntryFaces</name>
  <message>
   <source>as {0}</source>
   <translation>als {0}</translation>
  </message>
  <message>
   <source>note · {0}</source>
   <translation>Notiz · {0}</translation>
  </message>
  <message>
   <source>offer: {0}</source>
   <translation>Angebot: {0}</translation>
  </message>
  <message>
   <source>to {0}</source>
   <translation>an {0}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A newer Wayside wrote this vault. Nothing was changed. Update Wayside to open it.</source>
   <translation>Diesen Tresor hat ein neueres Wayside geschrieben. Nichts wurde verändert. Aktualisieren Sie Wayside, um ihn zu öffnen.</translation>
  </message>
  <message>
   <source>A part of the vault is missing: the file was cut short. Nothing was changed. Restore it from a backup.</source>
   <translation>Ein Teil des Tresors fehlt: Die Datei wurde abgeschnitten. Nichts wurde verändert. Stellen Sie sie aus einer Sicherung wieder her.</translation>
  </message>
  <message>
   <source>AI-made, stock and other people's pictures are not kept: platforms forbid them as deceptive identities.</source>
   <translation>Von KI erzeugte Bilder, Bilder aus Bildarchiven und Bilder anderer Menschen werden nicht aufgehoben: Plattformen verbieten sie als täuschende Identität.</translation>
  </message>
  <message>
   <source>An earlier import with this person was read in the time zone {zone}. Use the same one.</source>
   <translation>Ein früherer Import bei dieser Person wurde in der Zeitzone {zone} gelesen. Nehmen Sie dieselbe.</translation>
  </message>
  <message>
   <source>Line {line} of the file cannot be read as plain YAML. Nothing was imported.</source>
   <translation>Zeile {line} der Datei lässt sich nicht als einfaches YAML lesen. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Line {line} of the file is longer than any message can be. Nothing was imported.</source>
   <translation>Zeile {line} der Datei ist länger, als eine Nachricht sein kann. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Line {line} of the file: the field {field} does not fit. Nothing was imported.</source>
   <translation>Zeile {line} der Datei: Das Feld {field} passt nicht. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Line {line} of the file: the field {field} is missing. Nothing was imported.</source>
   <translation>Zeile {line} der Datei: Das Feld {field} fehlt. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Line {line} of the file: the vault has one of this name already. Nothing was imported.</source>
   <translation>Zeile {line} der Datei: Der Tresor hat schon etwas mit diesem Namen. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Line {line} of the file: there is no field {field} here. Nothing was imported.</source>
   <translation>Zeile {line} der Datei: Ein Feld {field} gibt es hier nicht. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>More than two people wrote. Say which participant is the person.</source>
   <translation>Mehr als zwei haben geschrieben. Sagen Sie, wer davon die Person ist.</translation>
  </message>
  <message>
   <source>Say whether this file is from Instagram or from Messenger.</source>
   <translation>Sagen Sie, ob diese Datei von Instagram oder von Messenger ist.</translation>
  </message>
  <message>
   <source>Say which participant is you.</source>
   <translation>Sagen Sie, wer davon Sie sind.</translation>
  </message>
  <message>
   <source>Somebody already has this code name. Choose another.</source>
   <translation>Diesen Codenamen hat schon jemand. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>The dates in this file can be read in two ways. Say which number is the day.</source>
   <translation>Die Datumsangaben in dieser Datei lassen sich auf zwei Arten lesen. Sagen Sie, welche Zahl der Tag ist.</translation>
  </message>
  <message>
   <source>The disk did not take it. What you typed is still here; check the disk and try again.</source>
   <translation>Der Datenträger hat es nicht angenommen. Was Sie getippt haben, ist noch hier; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The disk failed in the middle. Either the old or the new one opens the vault; try both.</source>
   <translation>Der Datenträger hat mittendrin versagt. Den Tresor öffnet entweder das Alte oder das Neue; versuchen Sie beides.</translation>
  </message>
  <message>
   <source>The disk is full. What you typed is still here; free some space and try again.</source>
   <translation>Der Datenträger ist voll. Was Sie getippt haben, ist noch hier; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The file has no column for this: {field}.</source>
   <translation>Die Datei hat dafür keine Spalte: {field}.</translation>
  </message>
  <message>
   <source>The file is cut short or damaged at line {line}. Nothing was imported.</source>
   <translation>Die Datei ist abgeschnitten oder in Zeile {line} beschädigt. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>The file is too large to be imported. Nothing was imported.</source>
   <translation>Die Datei ist zu groß für den Import. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>The name given for this is not in the file, or there more than once: {field}.</source>
   <translation>Den Namen dafür gibt es in der Datei nicht oder mehr als einmal: {field}.</translation>
  </message>
  <message>
   <source>The vault could not be opened encrypted, so it was not opened. Nothing was changed.</source>
   <translation>Der Tresor ließ sich nicht verschlüsselt öffnen und wurde deshalb nicht geöffnet. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>The vault is damaged. Nothing was changed. Restore it from a backup; the handbook says how.</source>
   <translation>Der Tresor ist beschädigt. Nichts wurde verändert. Stellen Sie ihn aus einer Sicherung wieder her; wie, steht im Handbuch.</translation>
  </message>
  <message>
   <source>The vault's folder cannot be written to. Nothing was changed. Check its permissions or move it.</source>
   <translation>In den Ordner des Tresors lässt sich nicht schreiben. Nichts wurde verändert. Prüfen Sie seine Zugriffsrechte oder verschieben Sie ihn.</translation>
  </message>
  <message>
   <source>The vault's folder is no longer there.</source>
   <translation>Den Ordner des Tresors gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>The vault's keys file is damaged. Nothing was changed. Restore the file keys.json from a backup.</source>
   <translation>Die Schlüsseldatei des Tresors ist beschädigt. Nichts wurde verändert. Stellen Sie die Datei keys.json aus einer Sicherung wieder her.</translation>
  </message>
  <message>
   <source>The window cannot be opened here.</source>
   <translation>Das Fenster lässt sich hier nicht öffnen.</translation>
  </message>
  <message>
   <source>The work with this person is closed. Reopen it first.</source>
   <translation>Die Arbeit mit dieser Person ist abgeschlossen. Nehmen Sie sie erst wieder auf.</translation>
  </message>
  <message>
   <source>There are several conversations in this file. Choose one.</source>
   <translation>In dieser Datei sind mehrere Gespräche. Wählen Sie eines.</translation>
  </message>
  <message>
   <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
   <translation>Im Wiederherstellungscode steckt ein Schreibfehler. Vergleichen Sie ihn Gruppe für Gruppe mit dem Papier.</translation>
  </message>
  <message>
   <source>There is already an identity of this name. Choose another.</source>
   <translation>Es gibt schon eine Identität mit diesem Namen. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>There is already something of this name. It was not touched. Choose another name.</source>
   <translation>Es gibt schon etwas mit diesem Namen. Es wurde nicht angerührt. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>There is no folder at this place.</source>
   <translation>An diesem Ort ist kein Ordner.</translation>
  </message>
  <message>
   <source>There is not enough free memory to open the vault. Close other programs and try again.</source>
   <translation>Es ist nicht genug Arbeitsspeicher frei, um den Tresor zu öffnen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>There is nothing to import in this file.</source>
   <translation>In dieser Datei ist nichts zu importieren.</translation>
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation>Das darf nicht leer sein.</translation>
  </message>
  <message>
   <source>This computer does not let you write here. Choose another place.</source>
   <translation>Dieser Computer lässt Sie hier nicht schreiben. Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>This does not fit here.</source>
   <translation>Das passt hier nicht.</translation>
  </message>
  <message>
   <source>This filter is not understood. Dates look like 2026-01-31; kinds are note, contact and person.</source>
   <translation>Dieser Filter ist nicht verständlich. Ein Datum sieht so aus: 2026-01-31; Arten sind note, contact und person.</translation>
  </message>
  <message>
   <source>This folder is not a vault.</source>
   <translation>Dieser Ordner ist kein Tresor.</translation>
  </message>
  <message>
   <source>This identity must not be worked under now. Its page says why.</source>
   <translation>Unter dieser Identität darf jetzt nicht gearbeitet werden. Warum, steht auf ihrer Seite.</translation>
  </message>
  <message>
   <source>This is an archive. Unpack it and import the text, JSON or CSV file in it.</source>
   <translation>Das ist ein Archiv. Entpacken Sie es und importieren Sie die Text-, JSON- oder CSV-Datei darin.</translation>
  </message>
  <message>
   <source>This is no longer there.</source>
   <translation>Das gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This is not a kind of file that Wayside can import.</source>
   <translation>Eine Datei dieser Art kann Wayside nicht importieren.</translation>
  </message>
  <message>
   <source>This is not a still picture in JPEG, PNG or WebP, or it is damaged. It was not kept.</source>
   <translation>Das ist kein stehendes Bild in JPEG, PNG oder WebP, oder es ist beschädigt. Es wurde nicht aufgehoben.</translation>
  </message>
  <message>
   <source>This is too long: at most {limit} characters.</source>
   <translation>Das ist zu lang: höchstens {limit} Zeichen.</translation>
  </message>
  <message>
   <source>This name is too long for the disk. Choose a shorter one.</source>
   <translation>Dieser Name ist zu lang für den Datenträger. Wählen Sie einen kürzeren.</translation>
  </message>
  <message>
   <source>This note is sealed. Amend it instead; the sealed version stays.</source>
   <translation>Diese Notiz ist versiegelt. Schreiben Sie stattdessen eine neue Fassung; die versiegelte bleibt.</translation>
  </message>
  <message>
   <source>This passphrase does not open the vault. Nothing was changed.</source>
   <translation>Diese Passphrase öffnet den Tresor nicht. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>This passphrase is too easy to guess. Use six words or more.</source>
   <translation>Diese Passphrase ist zu leicht zu erraten. Nehmen Sie sechs Wörter oder mehr.</translation>
  </message>
  <message>
   <source>This picture is too large: at most {megabytes} MB and {megapixels} million pixels. Make it smaller first.</source>
   <translation>Dieses Bild ist zu groß: höchstens {megabytes} MB und {megapixels} Millionen Pixel. Verkleinern Sie es zuerst.</translation>
  </message>
  <message>
   <source>This recovery code does not open the vault. It may be the code of another vault, or an older one.</source>
   <translation>Dieser Wiederherstellungscode öffnet den Tresor nicht. Vielleicht gehört er zu einem anderen Tresor, oder er ist älter.</translation>
  </message>
  <message>
   <source>This step is not possible from where the identity stands.</source>
   <translation>Dieser Schritt ist vom jetzigen Stand der Identität aus nicht möglich.</translation>
  </message>
  <message>
   <source>This vault cannot be opened in this way.</source>
   <translation>Dieser Tresor lässt sich auf diesem Weg nicht öffnen.</translation>
  </message>
  <message>
   <source>This vault is already open in another window. Use that one, or close it first.</source>
   <translation>Dieser Tresor ist schon in einem anderen Fenster geöffnet. Benutzen Sie jenes, oder schließen Sie es zuerst.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Export the report</source>
   <translation>Den Bericht exportieren</translation>
  </message>
  <message>
   <source>Few people are counted in it: {0}. Whoever knows some of them may recognise them. Think about who gets it, or take a longer period.</source>
   <translation>Darin sind wenige Personen gezählt: {0}. Wer einige davon kennt, erkennt sie vielleicht wieder. Überlegen Sie, wer ihn bekommt, oder nehmen Sie einen längeren Zeitraum.</translation>
  </message>
  <message>
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <source>One number a line, for a spreadsheet. Hidden numbers are empty.</source>
   <translation>Eine Zahl je Zeile, für eine Tabellenkalkulation. Verborgene Zahlen sind leer.</translation>
  </message>
  <message>
   <source>One page for a browser; nothing is loaded from elsewhere.</source>
   <translation>Eine Seite für einen Browser; nichts wird von anderswo geladen.</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>The file leaves the vault in clear: whoever has it can read it. It holds numbers and the words contacts are tagged with, no names of people. The vault remembers that it was made, not where it lies.</source>
   <translation>Die Datei verlässt den Tresor unverschlüsselt: Wer sie hat, kann sie lesen. Sie enthält Zahlen und die Wörter, mit denen Kontakte gekennzeichnet sind, keine Namen von Menschen. Der Tresor merkt sich, dass sie entstanden ist, nicht, wo sie liegt.</translation>
  </message>
  <message>
   <source>To hand in or to print: charts, definitions, intervals, page numbers.</source>
   <translation>Zum Abgeben oder Drucken: Diagramme, Definitionen, Intervalle, Seitenzahlen.</translation>
  </message>
  <message>
   <source>Where to write the report</source>
   <translation>Wohin mit dem Bericht</translation>
  </message>
 </context>
 <context>
  <name>ExposureForm</name>
  <message>
   <source>Before whom</source>
   <translation>Gegenüber wem</translation>
  </message>
  <message>
   <source>Code name, if it was somebody here</source>
   <translation>Codename, falls es jemand von hier war</translation>
  </message>
  <message>
   <source>How far it has come</source>
   <translation>Wie weit es gekommen ist</translation>
  </message>
  <message>
   <source>In words. No pictures, no recordings, no quotes of material.</source>
   <translation>In Worten. Keine Bilder, keine Aufnahmen, keine Zitate aus Material.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Nobody here has this code name. Leave it empty, or describe them above.</source>
   <translation>Niemand hier hat diesen Codenamen. Lassen Sie das leer, oder beschreiben Sie oben, wer es war.</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Say what happened; one line is enough.</source>
   <translation>Sagen Sie, was geschehen ist; eine Zeile genügt.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>What was done about it</source>
   <translation>Was dagegen getan wurde</translation>
  </message>
 </context>
 <context>
  <name>ExposuresCard</name>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change: {0}</source>
   <translation>Ändern: {0}</translation>
  </message>
  <message>
   <source>Done: {0}</source>
   <translation>Getan: {0}</translation>
  </message>
  <message>
   <source>Exposures</source>
   <translation>Vorfälle</translation>
  </message>
  <message>
   <source>Nothing done about it yet.</source>
   <translation>Noch nichts dagegen getan.</translation>
  </message>
  <message>
   <source>Nothing so far. A slip counts too: noted early, it is small.</source>
   <translation>Bisher nichts. Auch ein Versehen zählt: Früh notiert, bleibt es klein.</translation>
  </message>
  <message>
   <source>before {0}</source>
   <translation>gegenüber {0}</translation>
  </message>
 </context>
 <context>
  <name>FactsTab</name>
  <message>
   <source>Change {0}</source>
   <translation>{0} ändern</translation>
  </message>
  <message>
   <source>New fact</source>
   <translation>Neue Angabe</translation>
  </message>
  <message>
   <source>Nothing yet. What a person heard is noted on that person’s page, and gathers here.</source>
   <translation>Noch nichts. Was eine Person gehört hat, wird auf ihrer Seite eingetragen und sammelt sich hier.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>Removed: {0}</source>
   <translation>Entfernt: {0}</translation>
  </message>
  <message>
   <source>Told to whom</source>
   <translation>Wem was gesagt wurde</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was feststeht</translation>
  </message>
  <message>
   <source>What the fact is about</source>
   <translation>Wovon die Angabe handelt</translation>
  </message>
  <message>
   <source>Write down what stays the same whoever asks: age, town, job. Only what you decide; Wayside invents nothing. A message that says something else is then shown to you before it leaves.</source>
   <translation>Schreiben Sie auf, was gleich bleibt, wer auch fragt: Alter, Wohnort, Arbeit. Nur was Sie festlegen; Wayside erfindet nichts. Sagt eine Nachricht etwas anderes, wird es Ihnen gezeigt, bevor sie hinausgeht.</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Never wrote back</source>
   <translation>Nie geantwortet</translation>
  </message>
  <message>
   <source>Offer</source>
   <translation>Angebot</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Share with interval</source>
   <translation>Anteil mit Intervall</translation>
  </message>
  <message>
   <source>Sustained means at least</source>
   <translation>Anhaltend heißt mindestens</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <source>hidden: it would count too few</source>
   <translation>verborgen: Es würden zu wenige gezählt</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} days</source>
   <translation>{0} Tage</translation>
  </message>
  <message>
   <source>{0} h</source>
   <translation>{0} Std.</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} Min.</translation>
  </message>
  <message>
   <source>{count} of {all}, {percent}, interval {span}</source>
   <translation>{count} von {all}, {percent}, Intervall {span}</translation>
  </message>
  <message>
   <source>{low} – {high} %</source>
   <translation>{low} – {high} %</translation>
  </message>
 </context>
 <context>
  <name>FindingPanel</name>
  <message>
   <source>Allow always here</source>
   <translation>Hier immer zulassen</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Einmal zulassen</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Next finding, F8</source>
   <translation>Nächste Fundstelle, F8</translation>
  </message>
  <message>
   <source>Previous finding, Shift+F8</source>
   <translation>Vorige Fundstelle, Umschalt+F8</translation>
  </message>
  <message>
   <source>Selects the words, so that you can write something else</source>
   <translation>Markiert die Wörter, damit Sie etwas anderes schreiben können</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
 </context>
 <context>
  <name>Findings</name>
  <message numerus="yes">
   <source>%Ln findings</source>
   <translation>
    <numerusform>%Ln Fundstelle</numerusform>
    <numerusform>%Ln Fundstellen</numerusform>
   </translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>1 finding</source>
   <translation>1 Fundstelle</translation>
  </message>
  <message>
   <source>It reads like {term}.</source>
   <translation>Es liest sich wie {term}.</translation>
  </message>
  <message>
   <source>This says {words}; {identity} is noted otherwise.</source>
   <translation>Hier steht {words}; bei {identity} ist etwas anderes notiert.</translation>
  </message>
  <message>
   <source>a bank account</source>
   <translation>ein Bankkonto</translation>
  </message>
  <message>
   <source>a link that can be traced</source>
   <translation>ein Link, der sich zurückverfolgen lässt</translation>
  </message>
  <message>
   <source>a mail address</source>
   <translation>eine Mailadresse</translation>
  </message>
  <message>
   <source>a phone number</source>
   <translation>eine Telefonnummer</translation>
  </message>
  <message>
   <source>a street address</source>
   <translation>eine Anschrift</translation>
  </message>
  <message>
   <source>a topic never to speak about</source>
   <translation>ein Thema, über das nie gesprochen wird</translation>
  </message>
  <message>
   <source>another age than was told</source>
   <translation>ein anderes Alter als gesagt</translation>
  </message>
  <message>
   <source>another family than was told</source>
   <translation>eine andere Familie als gesagt</translation>
  </message>
  <message>
   <source>another identity</source>
   <translation>eine andere Identität</translation>
  </message>
  <message>
   <source>another job than was told</source>
   <translation>eine andere Arbeit als gesagt</translation>
  </message>
  <message>
   <source>another person</source>
   <translation>eine andere Person</translation>
  </message>
  <message>
   <source>another time of day than usual</source>
   <translation>eine andere Tageszeit als sonst</translation>
  </message>
  <message>
   <source>another town than was told</source>
   <translation>ein anderer Wohnort als gesagt</translation>
  </message>
  <message>
   <source>the coordinates of a place</source>
   <translation>die Koordinaten eines Orts</translation>
  </message>
  <message>
   <source>the name of this computer or its user</source>
   <translation>der Name dieses Computers oder seines Benutzerkontos</translation>
  </message>
  <message>
   <source>this identity</source>
   <translation>diese Identität</translation>
  </message>
  <message>
   <source>this person</source>
   <translation>diese Person</translation>
  </message>
  <message>
   <source>your own life</source>
   <translation>Ihr eigenes Leben</translation>
  </message>
  <message>
   <source>{identity} is noted as {claim}; this says {words}.</source>
   <translation>Bei {identity} ist {claim} notiert; hier steht {words}.</translation>
  </message>
  <message>
   <source>{identity} told somebody else {claim} ({day}); this says {words}.</source>
   <translation>{identity} hat jemand anderem {claim} gesagt ({day}); hier steht {words}.</translation>
  </message>
  <message>
   <source>{identity} told {person} {claim} ({day}); this says {words}.</source>
   <translation>{identity} hat {person} {claim} gesagt ({day}); hier steht {words}.</translation>
  </message>
  <message>
   <source>{words} are the coordinates of a place.</source>
   <translation>{words} sind die Koordinaten eines Orts.</translation>
  </message>
  <message>
   <source>{words} belongs to another identity, {owner}.</source>
   <translation>{words} gehört zu einer anderen Identität, {owner}.</translation>
  </message>
  <message>
   <source>{words} belongs to another identity.</source>
   <translation>{words} gehört zu einer anderen Identität.</translation>
  </message>
  <message>
   <source>{words} belongs to another person, {owner}.</source>
   <translation>{words} gehört zu einer anderen Person, {owner}.</translation>
  </message>
  <message>
   <source>{words} belongs to another person.</source>
   <translation>{words} gehört zu einer anderen Person.</translation>
  </message>
  <message>
   <source>{words} belongs to your own family.</source>
   <translation>{words} gehört zu Ihrer eigenen Familie.</translation>
  </message>
  <message>
   <source>{words} carries a mark by which you can be traced. Shorten it.</source>
   <translation>{words} trägt eine Kennung, über die sich der Link zu Ihnen zurückverfolgen lässt. Kürzen Sie ihn.</translation>
  </message>
  <message>
   <source>{words} does not fit the hours of {identity}: {claim}.</source>
   <translation>{words} passt nicht zu den Zeiten von {identity}: {claim}.</translation>
  </message>
  <message>
   <source>{words} is a mail address.</source>
   <translation>{words} ist eine Mailadresse.</translation>
  </message>
  <message>
   <source>{words} is an account of another identity, {owner}.</source>
   <translation>{words} ist ein Konto einer anderen Identität, {owner}.</translation>
  </message>
  <message>
   <source>{words} is an account of another person, {owner}.</source>
   <translation>{words} ist ein Konto einer anderen Person, {owner}.</translation>
  </message>
  <message>
   <source>{words} is on your list of what must not be said.</source>
   <translation>{words} steht auf Ihrer Liste dessen, was nicht gesagt werden darf.</translation>
  </message>
  <message>
   <source>{words} is the name of another identity.</source>
   <translation>{words} ist der Name einer anderen Identität.</translation>
  </message>
  <message>
   <source>{words} is the name of this computer or of your account on it.</source>
   <translation>{words} ist der Name dieses Computers oder Ihres Benutzerkontos darauf.</translation>
  </message>
  <message>
   <source>{words} is the number of a bank account.</source>
   <translation>{words} ist die Nummer eines Bankkontos.</translation>
  </message>
  <message>
   <source>{words} is what you call another person.</source>
   <translation>{words} ist Ihr Codename für eine andere Person.</translation>
  </message>
  <message>
   <source>{words} is where you live yourself.</source>
   <translation>{words} gehört zu Ihrem eigenen Wohnort.</translation>
  </message>
  <message>
   <source>{words} is your own account.</source>
   <translation>{words} ist Ihr eigenes Konto.</translation>
  </message>
  <message>
   <source>{words} is your own mail address.</source>
   <translation>{words} ist Ihre eigene Mailadresse.</translation>
  </message>
  <message>
   <source>{words} is your own name.</source>
   <translation>{words} ist Ihr eigener Name.</translation>
  </message>
  <message>
   <source>{words} is your own nickname.</source>
   <translation>{words} ist Ihr eigener Spitzname.</translation>
  </message>
  <message>
   <source>{words} is your own phone number.</source>
   <translation>{words} ist Ihre eigene Telefonnummer.</translation>
  </message>
  <message>
   <source>{words} is your own workplace.</source>
   <translation>{words} ist Ihr eigener Arbeitsplatz.</translation>
  </message>
  <message>
   <source>{words} reads like a phone number.</source>
   <translation>{words} liest sich wie eine Telefonnummer.</translation>
  </message>
  <message>
   <source>{words} reads like a street address.</source>
   <translation>{words} liest sich wie eine Anschrift.</translation>
  </message>
  <message>
   <source>{words}: this identity never speaks about {topic}.</source>
   <translation>{words}: Diese Identität spricht nie über {topic}.</translation>
  </message>
  <message>
   <source>{words}: {identity} never speaks about {topic}.</source>
   <translation>{words}: {identity} spricht nie über {topic}.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
 </context>
 <context>
  <name>FirstAnswerCard</name>
  <message>
   <source>From your first message of the period to their first one after it.</source>
   <translation>Von Ihrer ersten Nachricht im Zeitraum bis zur ersten der Person danach.</translation>
  </message>
  <message>
   <source>How long it took is shown from {0} answers on.</source>
   <translation>Wie lange es dauerte, wird ab {0} Antworten gezeigt.</translation>
  </message>
 </context>
 <context>
  <name>FirstRunPage</name>
  <message>
   <source>23 invented people and about 600 notes and contacts. Delete the folder when you are done.</source>
   <translation>23 erfundene Personen und etwa 600 Notizen und Kontakte. Löschen Sie den Ordner, wenn Sie fertig sind.</translation>
  </message>
  <message>
   <source>A sample vault</source>
   <translation>Ein Beispieltresor</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Choose a vault</source>
   <translation>Tresor wählen</translation>
  </message>
  <message>
   <source>Fieldwork</source>
   <translation>Feldarbeit</translation>
  </message>
  <message>
   <source>Its passphrase is: {phrase}</source>
   <translation>Seine Passphrase ist: {phrase}</translation>
  </message>
  <message>
   <source>Make the sample vault</source>
   <translation>Beispieltresor anlegen</translation>
  </message>
  <message>
   <source>Name and place</source>
   <translation>Name und Ort</translation>
  </message>
  <message>
   <source>Not now…</source>
   <translation>Nicht jetzt…</translation>
  </message>
  <message>
   <source>Open the vault without checking the code?</source>
   <translation>Den Tresor öffnen, ohne den Code zu prüfen?</translation>
  </message>
  <message>
   <source>Open without checking</source>
   <translation>Ohne Prüfung öffnen</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Schritt {number} von {all}</translation>
  </message>
  <message>
   <source>The name is shown before the vault is open, so it should tell strangers nothing.</source>
   <translation>Der Name ist zu sehen, bevor der Tresor geöffnet ist; er sollte Fremden also nichts verraten.</translation>
  </message>
  <message>
   <source>The vault is made already, but it is not certain that your paper can be read. Without the code, a forgotten passphrase means that everything in the vault is lost. The code is not shown again.</source>
   <translation>Der Tresor ist schon angelegt, aber es ist nicht sicher, ob Ihr Papier lesbar ist. Ohne den Code bedeutet eine vergessene Passphrase, dass alles im Tresor verloren ist. Der Code wird nicht noch einmal gezeigt.</translation>
  </message>
  <message>
   <source>Wayside sample</source>
   <translation>Wayside-Beispiel</translation>
  </message>
 </context>
 <context>
  <name>FittingCard</name>
  <message>
   <source>Nothing else that may be offered has a word in common with likes and needs.</source>
   <translation>Sonst hat nichts, was angeboten werden darf, ein Wort mit Vorlieben und Bedürfnissen gemeinsam.</translation>
  </message>
  <message>
   <source>Nothing is written under likes and needs yet, so nothing can be compared. Write it on the overview.</source>
   <translation>Unter Vorlieben und Bedürfnissen steht noch nichts, also lässt sich nichts vergleichen. Schreiben Sie es in die Übersicht.</translation>
  </message>
  <message>
   <source>Nothing that may be offered has a word in common with likes and needs.</source>
   <translation>Nichts, was angeboten werden darf, hat ein Wort mit Vorlieben und Bedürfnissen gemeinsam.</translation>
  </message>
  <message>
   <source>Offer it</source>
   <translation>Anbieten</translation>
  </message>
  <message>
   <source>Offer it: {0}</source>
   <translation>Anbieten: {0}</translation>
  </message>
  <message>
   <source>Offer what is chosen</source>
   <translation>Das Gewählte anbieten</translation>
  </message>
  <message>
   <source>Open the catalogue</source>
   <translation>Katalog öffnen</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Something else from the catalogue</source>
   <translation>Etwas anderes aus dem Katalog</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Was passt</translation>
  </message>
  <message>
   <source>Words are compared, nothing more. Likes, needs and fears stand on the overview; language and the way there you know better.</source>
   <translation>Verglichen werden Wörter, mehr nicht. Vorlieben, Bedürfnisse und Ängste stehen in der Übersicht; die Sprache und den Weg dorthin kennen Sie besser.</translation>
  </message>
 </context>
 <context>
  <name>FormatWords</name>
  <message>
   <source>Instagram or Messenger</source>
   <translation>Instagram oder Messenger</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <source>counted, too long to keep all words: {0}</source>
   <translation>gezählt, zu lang, um alle Worte aufzuheben: {0}</translation>
  </message>
  <message>
   <source>counted, with damaged letters: {0}</source>
   <translation>gezählt, mit beschädigten Zeichen: {0}</translation>
  </message>
  <message>
   <source>day before month</source>
   <translation>Tag vor Monat</translation>
  </message>
  <message>
   <source>deleted messages: {0}</source>
   <translation>gelöschte Nachrichten: {0}</translation>
  </message>
  <message>
   <source>from somebody else: {0}</source>
   <translation>von jemand anderem: {0}</translation>
  </message>
  <message>
   <source>in the time zone the file names</source>
   <translation>in der Zeitzone, die in der Datei steht</translation>
  </message>
  <message>
   <source>in the time zone {0}</source>
   <translation>in der Zeitzone {0}</translation>
  </message>
  <message>
   <source>in this computer’s time zone, {0}</source>
   <translation>in der Zeitzone dieses Computers, {0}</translation>
  </message>
  <message>
   <source>lines before the first message: {0}</source>
   <translation>Zeilen vor der ersten Nachricht: {0}</translation>
  </message>
  <message>
   <source>month before day</source>
   <translation>Monat vor Tag</translation>
  </message>
  <message>
   <source>not understood: {0}</source>
   <translation>nicht verstanden: {0}</translation>
  </message>
  <message>
   <source>without a possible time: {0}</source>
   <translation>ohne mögliche Zeit: {0}</translation>
  </message>
  <message>
   <source>written by the platform itself: {0}</source>
   <translation>von der Plattform selbst geschrieben: {0}</translation>
  </message>
  <message>
   <source>{what} (line {lines})</source>
   <translation>{what} (Zeile {lines})</translation>
  </message>
 </context>
 <context>
  <name>HandOnDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Hand on as a file</source>
   <translation>Leitfaden als Datei weitergeben</translation>
  </message>
  <message>
   <source>It holds this playbook and nothing else: no person, no plan, no promise, no identity. If you wrote something about a person into the playbook itself, take it out first.</source>
   <translation>Sie enthält diesen Leitfaden und sonst nichts: keine Person, keinen Plan, keine Zusage, keine Identität. Haben Sie etwas über eine Person in den Leitfaden selbst geschrieben, nehmen Sie es erst heraus.</translation>
  </message>
  <message>
   <source>The file leaves the vault in clear: whoever has it can read it. The vault remembers that it was made, not where it lies.</source>
   <translation>Die Datei verlässt den Tresor unverschlüsselt: Wer sie hat, kann sie lesen. Der Tresor merkt sich, dass sie entstanden ist, nicht, wo sie liegt.</translation>
  </message>
  <message>
   <source>Where to write the playbook</source>
   <translation>Wohin mit dem Leitfaden</translation>
  </message>
 </context>
 <context>
  <name>HandbookPage</name>
  <message>
   <source>Chapter</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>Kein Kapitel enthält diese Wörter.</translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation>Im Handbuch suchen</translation>
  </message>
 </context>
 <context>
  <name>HandlesCard</name>
  <message>
   <source>A handle needs both: the platform and the name there.</source>
   <translation>Ein Profil braucht beides: die Plattform und den Namen dort.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add the handle</source>
   <translation>Das Profil hinzufügen</translation>
  </message>
  <message>
   <source>Earlier handles ({0})</source>
   <translation>Frühere Profile ({0})</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Profilname</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Profile</translation>
  </message>
  <message>
   <source>Hide earlier handles</source>
   <translation>Frühere Profile ausblenden</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Neuer Profilname</translation>
  </message>
  <message>
   <source>No handle is noted yet.</source>
   <translation>Noch kein Profil notiert.</translation>
  </message>
  <message>
   <source>No longer used</source>
   <translation>Nicht mehr genutzt</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plattform</translation>
  </message>
  <message>
   <source>Platform of the new handle</source>
   <translation>Plattform des neuen Profils</translation>
  </message>
  <message>
   <source>Used again</source>
   <translation>Wieder genutzt</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>bis {0}</translation>
  </message>
  <message>
   <source>{0} is marked as no longer used.</source>
   <translation>{0} ist als nicht mehr genutzt vermerkt.</translation>
  </message>
  <message>
   <source>{0} is no longer used</source>
   <translation>{0} wird nicht mehr genutzt</translation>
  </message>
  <message>
   <source>{0} is used again</source>
   <translation>{0} wird wieder genutzt</translation>
  </message>
 </context>
 <context>
  <name>HinderedCard</name>
  <message>
   <source>Fits, but cannot be offered now</source>
   <translation>Passt, darf aber jetzt nicht angeboten werden</translation>
  </message>
 </context>
 <context>
  <name>HistoryCard</name>
  <message>
   <source>How it came here</source>
   <translation>Wie es dazu kam</translation>
  </message>
  <message>
   <source>authorisation changed</source>
   <translation>Genehmigung geändert</translation>
  </message>
 </context>
 <context>
  <name>IdentitiesPage</name>
  <message numerus="yes">
   <source>%Ln not in use</source>
   <translation>
    <numerusform>%Ln nicht in Gebrauch</numerusform>
    <numerusform>%Ln nicht in Gebrauch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln usable</source>
   <translation>
    <numerusform>%Ln nutzbar</numerusform>
    <numerusform>%Ln nutzbar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln wait for authorisation</source>
   <translation>
    <numerusform>%Ln wartet auf Genehmigung</numerusform>
    <numerusform>%Ln warten auf Genehmigung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln words are watched for</source>
   <translation>
    <numerusform>Auf %Ln Wort wird geachtet</numerusform>
    <numerusform>Auf %Ln Wörter wird geachtet</numerusform>
   </translation>
  </message>
  <message>
   <source>1 not in use</source>
   <translation>1 nicht in Gebrauch</translation>
  </message>
  <message>
   <source>1 usable</source>
   <translation>1 nutzbar</translation>
  </message>
  <message>
   <source>1 waits for authorisation</source>
   <translation>1 wartet auf Genehmigung</translation>
  </message>
  <message>
   <source>1 word is watched for</source>
   <translation>Auf 1 Wort wird geachtet</translation>
  </message>
  <message>
   <source>As they came with Wayside</source>
   <translation>Mit Wayside ausgeliefert</translation>
  </message>
  <message>
   <source>For all of them</source>
   <translation>Für alle Identitäten</translation>
  </message>
  <message>
   <source>For example: your own first name, “role shown, name limited”, for the street-work account. Wayside never suggests a name.</source>
   <translation>Zum Beispiel: Ihr eigener Vorname, „Rolle sichtbar, Name verkürzt“, für das Streetwork-Konto. Wayside schlägt nie einen Namen vor.</translation>
  </message>
  <message>
   <source>From one identity to the next</source>
   <translation>Von einer Identität zur nächsten</translation>
  </message>
  <message>
   <source>From your organisation</source>
   <translation>Von Ihrer Organisation</translation>
  </message>
  <message>
   <source>Identities</source>
   <translation>Identitäten</translation>
  </message>
  <message>
   <source>If you leave</source>
   <translation>Wenn Sie gehen</translation>
  </message>
  <message>
   <source>New identity</source>
   <translation>Neue Identität</translation>
  </message>
  <message>
   <source>No identity yet</source>
   <translation>Noch keine Identität</translation>
  </message>
  <message>
   <source>Nothing is watched for yet</source>
   <translation>Noch wird auf nichts geachtet</translation>
  </message>
  <message>
   <source>Open the identity</source>
   <translation>Die Identität öffnen</translation>
  </message>
  <message>
   <source>Open the list</source>
   <translation>Liste öffnen</translation>
  </message>
  <message>
   <source>Replace the rule cards…</source>
   <translation>Regelkarten ersetzen…</translation>
  </message>
  <message>
   <source>Rules of the platforms</source>
   <translation>Regeln der Plattformen</translation>
  </message>
  <message numerus="yes">
   <source>Show the other %Ln</source>
   <translation>
    <numerusform>%Ln weitere zeigen</numerusform>
    <numerusform>%Ln weitere zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show the other one</source>
   <translation>Die andere zeigen</translation>
  </message>
  <message>
   <source>What each platform says about names that are not your own, and when that was read.</source>
   <translation>Was jede Plattform zu Namen sagt, die nicht Ihre eigenen sind, und wann das nachgelesen wurde.</translation>
  </message>
  <message>
   <source>What was promised to whom, and under which identity, for whoever takes over from you.</source>
   <translation>Was wem unter welcher Identität zugesagt wurde, für alle, die nach Ihnen übernehmen.</translation>
  </message>
  <message>
   <source>Who you are towards the people you write with belongs here: yourself, your role, or an alias that somebody authorised.</source>
   <translation>Hierher gehört, wer Sie gegenüber den Menschen sind, mit denen Sie schreiben: Sie selbst, Ihre Rolle oder ein Alias, den jemand genehmigt hat.</translation>
  </message>
  <message>
   <source>Words that give you away</source>
   <translation>Wörter, die Sie verraten</translation>
  </message>
  <message>
   <source>Write a transition letter</source>
   <translation>Übergabebrief schreiben</translation>
  </message>
  <message>
   <source>Your real names, places and numbers. Every message is checked for them.</source>
   <translation>Ihre echten Namen, Orte und Nummern. Jede Nachricht wird darauf geprüft.</translation>
  </message>
  <message>
   <source>the oldest was read on {0}</source>
   <translation>die älteste gelesen am {0}</translation>
  </message>
 </context>
 <context>
  <name>IdentityActs</name>
  <message>
   <source>Burn it</source>
   <translation>Für verbrannt erklären</translation>
  </message>
  <message>
   <source>Burn it when somebody knows, or may know, who is behind it. Nobody ever works under it again, and a procedure begins that leads you through what to do now, step by step. This cannot be taken back.</source>
   <translation>Erklären Sie diese Identität für verbrannt, wenn jemand weiß oder wissen könnte, wer dahintersteht. Niemand arbeitet je wieder unter ihr, und ein Ablauf beginnt, der Sie Schritt für Schritt durch das führt, was jetzt zu tun ist. Das lässt sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <source>Burn {0}?</source>
   <translation>{0} für verbrannt erklären?</translation>
  </message>
  <message>
   <source>Holidays; a quiet phase after the article</source>
   <translation>Urlaub; Ruhe nach dem Artikel</translation>
  </message>
  <message>
   <source>Its work is done or goes on under another identity. Nobody works under it again; what it told to whom stays readable. Tell the people it met first, as planned. This cannot be taken back.</source>
   <translation>Die Arbeit dieser Identität ist getan oder geht unter einer anderen weiter. Niemand arbeitet wieder unter ihr; was sie wem gesagt hat, bleibt lesbar. Sagen Sie es zuerst den Menschen, denen sie begegnet ist, wie geplant. Das lässt sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <source>Let it rest</source>
   <translation>Ruhen lassen</translation>
  </message>
  <message>
   <source>Let {0} rest</source>
   <translation>{0} ruhen lassen</translation>
  </message>
  <message>
   <source>Nobody works under it until you wake it. What was told and written stays.</source>
   <translation>Niemand arbeitet unter dieser Identität, bis Sie sie wecken. Was gesagt und geschrieben wurde, bleibt.</translation>
  </message>
  <message>
   <source>Retire it</source>
   <translation>Stilllegen</translation>
  </message>
  <message>
   <source>Retire {0}?</source>
   <translation>{0} stilllegen?</translation>
  </message>
  <message>
   <source>Somebody in the group posted my real name</source>
   <translation>Mein echter Name stand in der Gruppe</translation>
  </message>
  <message>
   <source>The project has ended; everybody was told</source>
   <translation>Das Projekt ist zu Ende; alle wissen Bescheid</translation>
  </message>
  <message>
   <source>{0} is awake.</source>
   <translation>{0} ist wieder wach.</translation>
  </message>
  <message>
   <source>{0} rests.</source>
   <translation>{0} ruht.</translation>
  </message>
 </context>
 <context>
  <name>IdentityButton</name>
  <message>
   <source>Choose one</source>
   <translation>Wählen</translation>
  </message>
  <message>
   <source>No identity active</source>
   <translation>Keine Identität</translation>
  </message>
  <message>
   <source>No identity active. Choose who you work as</source>
   <translation>Keine Identität aktiv. Wählen, als wer Sie arbeiten</translation>
  </message>
  <message>
   <source>Whom you work as. Every text is read for leaks under this identity.</source>
   <translation>Als wer Sie arbeiten. Jeder Text wird unter dieser Identität darauf geprüft, ob er etwas verrät.</translation>
  </message>
  <message>
   <source>Working as {name}, {what}. Change or stop</source>
   <translation>Sie arbeiten als {name}, {what}. Ändern oder beenden</translation>
  </message>
 </context>
 <context>
  <name>IdentityCard</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message>
   <source>Procedure: {0} of {1} steps done</source>
   <translation>Ablauf: {0} von {1} Schritten erledigt</translation>
  </message>
  <message>
   <source>met nobody yet</source>
   <translation>noch niemandem begegnet</translation>
  </message>
  <message>
   <source>no account yet</source>
   <translation>noch kein Konto</translation>
  </message>
 </context>
 <context>
  <name>IdentityChoice</name>
  <message>
   <source>All identities</source>
   <translation>Alle Identitäten</translation>
  </message>
  <message>
   <source>One identity at a time. Texts are read for what would give this one away.</source>
   <translation>Eine Identität zur Zeit. Texte werden darauf geprüft, was diese eine verraten würde.</translation>
  </message>
  <message>
   <source>Stop working as {0}</source>
   <translation>Nicht mehr als {0} arbeiten</translation>
  </message>
  <message>
   <source>There is no identity yet.</source>
   <translation>Es gibt noch keine Identität.</translation>
  </message>
  <message>
   <source>Who you work as</source>
   <translation>Als wer Sie arbeiten</translation>
  </message>
 </context>
 <context>
  <name>IdentityHeader</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <source>Every identity needs a name. The one before is kept.</source>
   <translation>Jede Identität braucht einen Namen. Der vorige bleibt.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>met nobody yet</source>
   <translation>noch niemandem begegnet</translation>
  </message>
  <message>
   <source>no account yet</source>
   <translation>noch kein Konto</translation>
  </message>
 </context>
 <context>
  <name>IdentityPage</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Add what is typed; press the button</source>
   <translation>Das Getippte hinzufügen; den Knopf drücken</translation>
  </message>
  <message>
   <source>Back to where you came from</source>
   <translation>Dorthin zurück, woher Sie kamen</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Angaben</translation>
  </message>
  <message>
   <source>Next part of the page</source>
   <translation>Nächster Teil der Seite</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Part of the page before</source>
   <translation>Voriger Teil der Seite</translation>
  </message>
  <message>
   <source>Parts of this page</source>
   <translation>Teile dieser Seite</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Show all identities</source>
   <translation>Alle Identitäten zeigen</translation>
  </message>
  <message>
   <source>This identity is no longer here.</source>
   <translation>Diese Identität ist nicht mehr hier.</translation>
  </message>
 </context>
 <context>
  <name>IdentityRow</name>
  <message>
   <source>Change platform</source>
   <translation>Plattform wechseln</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>Seite öffnen</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plattform</translation>
  </message>
  <message>
   <source>Work as {0}</source>
   <translation>Als {0} arbeiten</translation>
  </message>
  <message>
   <source>any platform</source>
   <translation>beliebige Plattform</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
 </context>
 <context>
  <name>IdentityWords</name>
  <message>
   <source>A platform took an account of it down, and there is another one. Getting around that decision is not what Wayside is for; talk to whoever authorised it.</source>
   <translation>Eine Plattform hat ein Konto dieser Identität abgeschaltet, und es gibt ein weiteres. Diese Entscheidung zu umgehen ist nicht, wofür Wayside da ist; sprechen Sie mit der Stelle, die sie genehmigt hat.</translation>
  </message>
  <message>
   <source>A platform’s rule was read more than half a year ago. Read it again.</source>
   <translation>Die Regel einer Plattform wurde vor mehr als einem halben Jahr gelesen. Lesen Sie sie neu.</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>It is burned. Nobody works under it again.</source>
   <translation>Sie ist verbrannt. Niemand arbeitet wieder unter ihr.</translation>
  </message>
  <message>
   <source>It is retired. Nobody works under it again.</source>
   <translation>Sie ist stillgelegt. Niemand arbeitet wieder unter ihr.</translation>
  </message>
  <message>
   <source>It rests. Wake it when it is to be used again.</source>
   <translation>Sie ruht. Wecken Sie sie, wenn sie wieder genutzt werden soll.</translation>
  </message>
  <message>
   <source>Its authorisation begins on {0}.</source>
   <translation>Die Genehmigung beginnt am {0}.</translation>
  </message>
  <message>
   <source>Its authorisation ended on {0}.</source>
   <translation>Die Genehmigung endete am {0}.</translation>
  </message>
  <message>
   <source>Its authorisation ends {0}.</source>
   <translation>Die Genehmigung läuft {0} ab.</translation>
  </message>
  <message>
   <source>Its review was due {0}. Talk it over, then set the next day.</source>
   <translation>Die Überprüfung war {0} fällig. Besprechen Sie es, und legen Sie dann den nächsten Tag fest.</translation>
  </message>
  <message>
   <source>Nobody has authorised it. An alias needs a role that answers for it, and an end.</source>
   <translation>Niemand hat sie genehmigt. Ein Alias braucht eine Stelle, die dafür einsteht, und ein Ende.</translation>
  </message>
  <message>
   <source>Real name</source>
   <translation>Klarname</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Eingeschränkt</translation>
  </message>
  <message>
   <source>Role shown, name limited</source>
   <translation>Rolle sichtbar, Name verkürzt</translation>
  </message>
  <message>
   <source>Taken down</source>
   <translation>Abgeschaltet</translation>
  </message>
  <message>
   <source>The rule of {0} is against it, and nobody has accepted that yet.</source>
   <translation>Die Regel von {0} spricht dagegen, und noch hat das niemand akzeptiert.</translation>
  </message>
  <message>
   <source>There is no rule card for one of its platforms. Ask what the rule is before you write.</source>
   <translation>Für eine ihrer Plattformen gibt es keine Regelkarte. Fragen Sie, wie die Regel lautet, bevor Sie schreiben.</translation>
  </message>
  <message>
   <source>You say what you do and for whom, and show a first name only. Nobody is misled about your work.</source>
   <translation>Sie sagen, was Sie tun und für wen, und zeigen nur einen Vornamen. Niemand wird über Ihre Arbeit getäuscht.</translation>
  </message>
  <message>
   <source>You write as yourself, with your full name and your work. Everybody can look you up.</source>
   <translation>Sie schreiben als Sie selbst, mit vollem Namen und Ihrer Arbeit. Alle können nachsehen, wer Sie sind.</translation>
  </message>
  <message>
   <source>You write under another name. It needs somebody’s authorisation with an end, breaks the rules of some platforms, and one day the other person has to hear the truth.</source>
   <translation>Sie schreiben unter einem anderen Namen. Das braucht eine Genehmigung mit einem Ende, verstößt gegen die Regeln mancher Plattformen, und eines Tages muss die andere Person die Wahrheit erfahren.</translation>
  </message>
  <message>
   <source>a platform’s rule is not accepted</source>
   <translation>Regel einer Plattform nicht akzeptiert</translation>
  </message>
  <message>
   <source>a rule is not known</source>
   <translation>eine Regel ist nicht bekannt</translation>
  </message>
  <message>
   <source>a rule was read long ago</source>
   <translation>eine Regel wurde vor langem gelesen</translation>
  </message>
  <message>
   <source>active</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <source>against the rule</source>
   <translation>gegen die Regel</translation>
  </message>
  <message>
   <source>alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>allowed</source>
   <translation>erlaubt</translation>
  </message>
  <message>
   <source>allowed with conditions</source>
   <translation>unter Bedingungen erlaubt</translation>
  </message>
  <message>
   <source>an account was taken down</source>
   <translation>ein Konto wurde abgeschaltet</translation>
  </message>
  <message>
   <source>authorisation ended</source>
   <translation>Genehmigung abgelaufen</translation>
  </message>
  <message>
   <source>authorisation ends soon</source>
   <translation>Genehmigung endet bald</translation>
  </message>
  <message>
   <source>authorised</source>
   <translation>genehmigt</translation>
  </message>
  <message>
   <source>authorised by {0}</source>
   <translation>genehmigt von {0}</translation>
  </message>
  <message>
   <source>authorised until {1} by {0}</source>
   <translation>genehmigt bis {1} von {0}</translation>
  </message>
  <message>
   <source>burned</source>
   <translation>verbrannt</translation>
  </message>
  <message>
   <source>needs no authorisation</source>
   <translation>braucht keine Genehmigung</translation>
  </message>
  <message>
   <source>not authorised</source>
   <translation>nicht genehmigt</translation>
  </message>
  <message>
   <source>not authorised yet</source>
   <translation>noch nicht genehmigt</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <source>real name</source>
   <translation>Klarname</translation>
  </message>
  <message>
   <source>resting</source>
   <translation>ruht</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>stillgelegt</translation>
  </message>
  <message>
   <source>review due</source>
   <translation>Überprüfung fällig</translation>
  </message>
  <message>
   <source>role shown, name limited</source>
   <translation>Rolle sichtbar, Name verkürzt</translation>
  </message>
  <message>
   <source>waits for authorisation</source>
   <translation>wartet auf Genehmigung</translation>
  </message>
 </context>
 <context>
  <name>ImpactDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Is it a sign of impact?</source>
   <translation>Ist das ein Anzeichen von Wirkung?</translation>
  </message>
  <message>
   <source>Kind of evidence</source>
   <translation>Art des Belegs</translation>
  </message>
  <message>
   <source>No, or not sure</source>
   <translation>Nein, oder nicht sicher</translation>
  </message>
  <message>
   <source>Note a sign of impact: {0}</source>
   <translation>Anzeichen von Wirkung eintragen: {0}</translation>
  </message>
  <message>
   <source>Note also what you are not sure of: a second person rates it without knowing your answer, and how often you two agree says what the numbers are worth.</source>
   <translation>Tragen Sie auch ein, wobei Sie nicht sicher sind: Eine zweite Person bewertet es, ohne Ihre Antwort zu kennen, und wie oft Sie beide übereinstimmen, sagt, was die Zahlen wert sind.</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Say what happened; one line is enough.</source>
   <translation>Sagen Sie, was geschehen ist; eine Zeile genügt.</translation>
  </message>
  <message>
   <source>This is not a time yet.</source>
   <translation>Das ist noch keine Uhrzeit.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>What was seen or heard, in your own words; no quotations, no names.</source>
   <translation>Was zu sehen oder zu hören war, in eigenen Worten; keine Zitate, keine Namen.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
 </context>
 <context>
  <name>ImpactWords</name>
  <message>
   <source>Asked for help</source>
   <translation>Bat um Hilfe</translation>
  </message>
  <message>
   <source>Left a group or a channel</source>
   <translation>Verließ eine Gruppe oder einen Kanal</translation>
  </message>
  <message>
   <source>Said in the conversation</source>
   <translation>Im Gespräch gesagt</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Told by somebody else</source>
   <translation>Von jemand anderem erzählt</translation>
  </message>
  <message>
   <source>Took part in something offered</source>
   <translation>Nahm an etwas Angebotenem teil</translation>
  </message>
 </context>
 <context>
  <name>ImpactsCard</name>
  <message>
   <source>First rating: {first}. {rater}: {second}.</source>
   <translation>Erste Bewertung: {first}. {rater}: {second}.</translation>
  </message>
  <message>
   <source>Note a sign…</source>
   <translation>Anzeichen eintragen…</translation>
  </message>
  <message>
   <source>Nothing noted. Something seen or heard counts, a good feeling does not.</source>
   <translation>Nichts eingetragen. Was zu sehen oder zu hören war, zählt; ein gutes Gefühl nicht.</translation>
  </message>
  <message>
   <source>Rated once. The answer is shown when a second person has rated it.</source>
   <translation>Einmal bewertet. Die Antwort wird gezeigt, wenn eine zweite Person bewertet hat.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove: {0}</source>
   <translation>Entfernen: {0}</translation>
  </message>
  <message>
   <source>Second rating: {0}</source>
   <translation>Zweite Bewertung: {0}</translation>
  </message>
  <message>
   <source>Second rating…</source>
   <translation>Zweite Bewertung…</translation>
  </message>
  <message>
   <source>Sign removed.</source>
   <translation>Anzeichen entfernt.</translation>
  </message>
  <message>
   <source>Signs of impact</source>
   <translation>Anzeichen von Wirkung</translation>
  </message>
  <message>
   <source>a sign</source>
   <translation>ein Anzeichen</translation>
  </message>
  <message>
   <source>no sign</source>
   <translation>kein Anzeichen</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import a conversation with {0}</source>
   <translation>Ein Gespräch mit {0} importieren</translation>
  </message>
  <message>
   <source>Imported: 1 new message.</source>
   <translation>Importiert: 1 neue Nachricht.</translation>
  </message>
  <message>
   <source>Imported: {0} new messages.</source>
   <translation>Importiert: {0} neue Nachrichten.</translation>
  </message>
  <message>
   <source>Imported: {new} new, {known} already here.</source>
   <translation>Importiert: {new} neu, {known} schon hier.</translation>
  </message>
  <message>
   <source>Importing; nothing is stored until all of it is read</source>
   <translation>Wird importiert; gespeichert wird erst, wenn alles gelesen ist</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Die Datei wird gelesen</translation>
  </message>
  <message>
   <source>Stopped. Nothing was imported.</source>
   <translation>Angehalten. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird angehalten</translation>
  </message>
  <message>
   <source>The file is not there any more. Nothing was imported.</source>
   <translation>Die Datei ist nicht mehr da. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>This computer does not let you read the file. Nothing was imported.</source>
   <translation>Dieser Computer lässt Sie die Datei nicht lesen. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>{0}, messages: {1}</source>
   <translation>{0}, Nachrichten: {1}</translation>
  </message>
 </context>
 <context>
  <name>KeepWords</name>
  <message>
   <source>Choose a day that is still to come.</source>
   <translation>Wählen Sie einen Tag, der noch kommt.</translation>
  </message>
  <message>
   <source>Delete them on</source>
   <translation>Löschen am</translation>
  </message>
  <message>
   <source>Keep the words too</source>
   <translation>Auch die Worte aufheben</translation>
  </message>
  <message>
   <source>On that day they are overwritten; the counts stay.</source>
   <translation>An diesem Tag werden sie überschrieben; die Zahlen bleiben.</translation>
  </message>
  <message>
   <source>Say why; whoever reads the vault later will ask.</source>
   <translation>Sagen Sie, warum; wer den Tresor später liest, wird danach fragen.</translation>
  </message>
  <message>
   <source>Why the words are needed</source>
   <translation>Wozu die Worte gebraucht werden</translation>
  </message>
  <message>
   <source>Without it only counts are kept: when, who, how long. That is enough for the charts.</source>
   <translation>Ohne das werden nur Zahlen aufgehoben: wann, wer, wie lang. Für die Diagramme genügt das.</translation>
  </message>
  <message>
   <source>agreed with the supervisor, for the handover on …</source>
   <translation>mit der Supervision vereinbart, für die Übergabe am …</translation>
  </message>
 </context>
 <context>
  <name>KeptAges</name>
  <message>
   <source>Not kept: the first age must not be above the second, nor any above 120.</source>
   <translation>Nicht übernommen: Das erste Alter darf nicht über dem zweiten liegen und keines über 120.</translation>
  </message>
  <message>
   <source>Oldest age</source>
   <translation>Höchstalter</translation>
  </message>
  <message>
   <source>Youngest age</source>
   <translation>Mindestalter</translation>
  </message>
 </context>
 <context>
  <name>LedgerWords</name>
  <message>
   <source>A number, a range or a year of birth</source>
   <translation>Zahl, Spanne oder Geburtsjahr</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Active hours</source>
   <translation>Aktive Zeiten</translation>
  </message>
  <message>
   <source>Addresses and towns</source>
   <translation>Anschriften und Orte</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <source>Anything else that has to stay the same</source>
   <translation>Was sonst noch gleich bleiben muss</translation>
  </message>
  <message>
   <source>As exact as it is ever told</source>
   <translation>So genau, wie es je gesagt wird</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>Family and friends</source>
   <translation>Familie und Freunde</translation>
  </message>
  <message>
   <source>In the words that are used</source>
   <translation>In den Worten, die benutzt werden</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Arbeit</translation>
  </message>
  <message>
   <source>Mail addresses</source>
   <translation>Mailadressen</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <source>Never say</source>
   <translation>Nie sagen</translation>
  </message>
  <message>
   <source>Nicknames</source>
   <translation>Spitznamen</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Phone numbers</source>
   <translation>Telefonnummern</translation>
  </message>
  <message>
   <source>Short sentences, no dialect, few emoji</source>
   <translation>Kurze Sätze, kein Dialekt, wenige Emojis</translation>
  </message>
  <message>
   <source>Somebody else was told “{said}” ({when}).</source>
   <translation>Jemand anderem wurde „{said}“ gesagt ({when}).</translation>
  </message>
  <message>
   <source>The ledger says “{said}”.</source>
   <translation>Notiert ist „{said}“.</translation>
  </message>
  <message>
   <source>This person was told “{said}” ({when}).</source>
   <translation>Dieser Person wurde „{said}“ gesagt ({when}).</translation>
  </message>
  <message>
   <source>Topics, with commas between them</source>
   <translation>Themen, mit Kommas dazwischen</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Wohnort</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>When they are online: 18:00–22:30</source>
   <translation>Wann sie online ist: 18:00–22:30</translation>
  </message>
  <message>
   <source>Who there is, and who there is not</source>
   <translation>Wen es gibt, und wen es nicht gibt</translation>
  </message>
  <message>
   <source>Work and school</source>
   <translation>Arbeit und Schule</translation>
  </message>
 </context>
 <context>
  <name>Letter</name>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Authorised by</source>
   <translation>Genehmigt von</translation>
  </message>
  <message>
   <source>Believes about</source>
   <translation>Glaubt über</translation>
  </message>
  <message>
   <source>Burn procedure</source>
   <translation>Ablauf „verbrannt“</translation>
  </message>
  <message>
   <source>Does not know that {name} is an alias</source>
   <translation>Weiß nicht, dass {name} ein Alias ist</translation>
  </message>
  <message>
   <source>Identities</source>
   <translation>Identitäten</translation>
  </message>
  <message>
   <source>In contact with</source>
   <translation>In Kontakt mit</translation>
  </message>
  <message>
   <source>Knows</source>
   <translation>Kennt</translation>
  </message>
  <message>
   <source>Knows that {name} is an alias</source>
   <translation>Weiß, dass {name} ein Alias ist</translation>
  </message>
  <message>
   <source>Meeting planned on</source>
   <translation>Treffen geplant am</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>No next step is promised.</source>
   <translation>Kein nächster Schritt ist zugesagt.</translation>
  </message>
  <message>
   <source>Nobody wrote to them under an identity.</source>
   <translation>Niemand hat dieser Person unter einer Identität geschrieben.</translation>
  </message>
  <message>
   <source>Offer</source>
   <translation>Angebot</translation>
  </message>
  <message>
   <source>Open risk</source>
   <translation>Offenes Risiko</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>There is no identity.</source>
   <translation>Es gibt keine Identität.</translation>
  </message>
  <message>
   <source>There is nobody.</source>
   <translation>Es gibt niemanden.</translation>
  </message>
  <message>
   <source>Transition letter</source>
   <translation>Übergabebrief</translation>
  </message>
  <message>
   <source>Written on {day}. Code names only; the key to them is not in this letter.</source>
   <translation>Geschrieben am {day}. Nur Codenamen; der Schlüssel dazu steht nicht in diesem Brief.</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>active</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <source>age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <source>alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>authorised</source>
   <translation>genehmigt</translation>
  </message>
  <message>
   <source>building trust</source>
   <translation>Vertrauen</translation>
  </message>
  <message>
   <source>burned</source>
   <translation>verbrannt</translation>
  </message>
  <message>
   <source>family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>first contact</source>
   <translation>Erstkontakt</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>weitervermittelt</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>in conversation</source>
   <translation>im Gespräch</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <source>interested</source>
   <translation>interessiert</translation>
  </message>
  <message>
   <source>last</source>
   <translation>zuletzt</translation>
  </message>
  <message>
   <source>look at it again on</source>
   <translation>wieder ansehen am</translation>
  </message>
  <message>
   <source>moving offline</source>
   <translation>ins Offline</translation>
  </message>
  <message>
   <source>never spoken of</source>
   <translation>nie besprochen</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>no plan to tell them</source>
   <translation>kein Plan, es zu sagen</translation>
  </message>
  <message>
   <source>not closed</source>
   <translation>nicht abgeschlossen</translation>
  </message>
  <message>
   <source>nothing done about it yet</source>
   <translation>noch nichts dagegen getan</translation>
  </message>
  <message>
   <source>offer made</source>
   <translation>Angebot gemacht</translation>
  </message>
  <message>
   <source>offered</source>
   <translation>angeboten</translation>
  </message>
  <message>
   <source>other</source>
   <translation>anderes</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>geplant</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <source>real name</source>
   <translation>Klarname</translation>
  </message>
  <message>
   <source>resting</source>
   <translation>ruht</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>eingeschränkt</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>stillgelegt</translation>
  </message>
  <message>
   <source>role shown, name limited</source>
   <translation>Rolle sichtbar, Name verkürzt</translation>
  </message>
  <message>
   <source>since</source>
   <translation>seit</translation>
  </message>
  <message>
   <source>taken down</source>
   <translation>abgeschaltet</translation>
  </message>
  <message>
   <source>told</source>
   <translation>gesagt</translation>
  </message>
  <message>
   <source>took part</source>
   <translation>hat teilgenommen</translation>
  </message>
  <message>
   <source>town</source>
   <translation>Wohnort</translation>
  </message>
  <message>
   <source>until</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>with</source>
   <translation>mit</translation>
  </message>
  <message>
   <source>words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <source>work</source>
   <translation>Arbeit</translation>
  </message>
  <message>
   <source>{done} of {of} steps</source>
   <translation>{done} von {of} Schritten</translation>
  </message>
  <message>
   <source>{name} is burned; do not write from it.</source>
   <translation>{name} ist verbrannt; schreiben Sie nicht von dort.</translation>
  </message>
 </context>
 <context>
  <name>LetterDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever finds it can read it. It uses code names, but what you typed into notes on identities stands in it as it is. Read it through first, hand it over in person or encrypted, and delete it afterwards.</source>
   <translation>Die Datei ist nicht verschlüsselt: Wer sie findet, kann sie lesen. Sie nennt nur Codenamen, aber was Sie bei Identitäten notiert haben, steht darin, wie es ist. Lesen Sie sie durch, übergeben Sie sie persönlich oder verschlüsselt, und löschen Sie sie danach.</translation>
  </message>
  <message>
   <source>Write it all the same…</source>
   <translation>Trotzdem schreiben…</translation>
  </message>
  <message>
   <source>Write the letter to a file?</source>
   <translation>Den Brief in eine Datei schreiben?</translation>
  </message>
 </context>
 <context>
  <name>LetterPage</name>
  <message>
   <source>Back to where you came from</source>
   <translation>Dorthin zurück, woher Sie kamen</translation>
  </message>
  <message>
   <source>Change it where you wrote it before the letter leaves this vault.</source>
   <translation>Ändern Sie es dort, wo Sie es geschrieben haben, bevor der Brief diesen Tresor verlässt.</translation>
  </message>
  <message>
   <source>For whoever takes over from you: who was promised what, by whom, and what is still open.</source>
   <translation>Für alle, die nach Ihnen übernehmen: wem was von wem zugesagt wurde und was noch offen ist.</translation>
  </message>
  <message>
   <source>From the letter to the buttons</source>
   <translation>Vom Brief zu den Knöpfen</translation>
  </message>
  <message numerus="yes">
   <source>In %Ln places the letter says a word that gives you, or somebody you write with, away.</source>
   <translation>
    <numerusform>An %Ln Stelle steht im Brief ein Wort, das Sie verrät oder jemanden, mit dem Sie schreiben.</numerusform>
    <numerusform>An %Ln Stellen steht im Brief ein Wort, das Sie verrät oder jemanden, mit dem Sie schreiben.</numerusform>
   </translation>
  </message>
  <message>
   <source>In one place the letter says a word that gives you, or somebody you write with, away.</source>
   <translation>An einer Stelle steht im Brief ein Wort, das Sie verrät oder jemanden, mit dem Sie schreiben.</translation>
  </message>
  <message>
   <source>Save as a file…</source>
   <translation>Als Datei speichern…</translation>
  </message>
  <message>
   <source>Show where</source>
   <translation>Stelle zeigen</translation>
  </message>
  <message>
   <source>The letter</source>
   <translation>Der Brief</translation>
  </message>
  <message>
   <source>Transition letter</source>
   <translation>Übergabebrief</translation>
  </message>
  <message>
   <source>Where to write the letter</source>
   <translation>Wohin mit dem Brief</translation>
  </message>
  <message>
   <source>Written to {0}. It is not encrypted.</source>
   <translation>Geschrieben nach {0}. Er ist nicht verschlüsselt.</translation>
  </message>
 </context>
 <context>
  <name>MadeCard</name>
  <message>
   <source>Another step…</source>
   <translation>Anderer Schritt…</translation>
  </message>
  <message>
   <source>It ended…</source>
   <translation>Beendet…</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Angeboten</translation>
  </message>
  <message>
   <source>Offered before</source>
   <translation>Früher angeboten</translation>
  </message>
  <message>
   <source>Plan a meeting</source>
   <translation>Treffen planen</translation>
  </message>
  <message>
   <source>Take back the last step</source>
   <translation>Letzten Schritt zurücknehmen</translation>
  </message>
  <message>
   <source>Take back the last step of {0}</source>
   <translation>Letzten Schritt zurücknehmen: {0}</translation>
  </message>
  <message>
   <source>They accepted</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <source>They are interested</source>
   <translation>Interessiert</translation>
  </message>
  <message>
   <source>They took part</source>
   <translation>Hat teilgenommen</translation>
  </message>
  <message>
   <source>{0} “{1}”</source>
   <translation>{0} „{1}“</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>MakingStep</name>
  <message>
   <source>A few seconds…</source>
   <translation>Ein paar Sekunden…</translation>
  </message>
  <message>
   <source>Making the vault</source>
   <translation>Der Tresor wird angelegt</translation>
  </message>
  <message>
   <source>The passphrase is turned into a key. This is slow on purpose: it slows down guessing.</source>
   <translation>Aus der Passphrase wird ein Schlüssel. Das ist mit Absicht langsam: Es bremst das Erraten.</translation>
  </message>
  <message>
   <source>Writing invented people and notes</source>
   <translation>Erfundene Personen und Notizen werden geschrieben</translation>
  </message>
 </context>
 <context>
  <name>MeetingForm</name>
  <message numerus="yes">
   <source>%Ln questions are open</source>
   <translation>
    <numerusform>%Ln Frage ist offen</numerusform>
    <numerusform>%Ln Fragen sind offen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 question is open</source>
   <translation>1 Frage ist offen</translation>
  </message>
  <message>
   <source>Every question is answered; the day is open</source>
   <translation>Alle Fragen beantwortet; der Tag ist offen</translation>
  </message>
  <message>
   <source>For which offer</source>
   <translation>Für welches Angebot</translation>
  </message>
  <message>
   <source>It took place…</source>
   <translation>Hat stattgefunden…</translation>
  </message>
  <message>
   <source>It will not take place</source>
   <translation>Findet nicht statt</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keines</translation>
  </message>
  <message>
   <source>Ready: every question is answered</source>
   <translation>Bereit: Alle Fragen sind beantwortet</translation>
  </message>
  <message>
   <source>Today reminds you two weeks before, while a question is open.</source>
   <translation>„Heute“ erinnert Sie zwei Wochen vorher, solange eine Frage offen ist.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>MeetingWords</name>
  <message>
   <source>A colleague beside you, or close by.</source>
   <translation>Jemand aus dem Team bei Ihnen oder in der Nähe.</translation>
  </message>
  <message>
   <source>A public place that the office knows, with a way out.</source>
   <translation>Ein öffentlicher Ort, den Ihre Stelle kennt, mit einem Ausweg.</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Einwilligung</translation>
  </message>
  <message>
   <source>The person, and whoever has to be asked while they are under age: parents or guardian.</source>
   <translation>Die Person, und wer bei Minderjährigen gefragt werden muss: Eltern oder Vormund.</translation>
  </message>
  <message>
   <source>The person. Their age is not known: find out whether parents or a guardian have to be asked.</source>
   <translation>Die Person. Ihr Alter ist unbekannt: Klären Sie, ob Eltern oder Vormund gefragt werden müssen.</translation>
  </message>
  <message>
   <source>The person. Write how and when they said so.</source>
   <translation>Die Person. Schreiben Sie, wie und wann sie es gesagt hat.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>Wer mitkommt</translation>
  </message>
  <message>
   <source>Who knows</source>
   <translation>Wer Bescheid weiß</translation>
  </message>
  <message>
   <source>Who knows where you are, from when, and when it ends.</source>
   <translation>Wer weiß, wo Sie sind, ab wann, und wann es endet.</translation>
  </message>
  <message>
   <source>Whom both of you ring when something is wrong.</source>
   <translation>Wen Sie beide anrufen, wenn etwas nicht stimmt.</translation>
  </message>
  <message>
   <source>Whom to ring</source>
   <translation>Wen man anruft</translation>
  </message>
 </context>
 <context>
  <name>MeetingsCard</name>
  <message numerus="yes">
   <source>%Ln questions are still open. It stays visible that they were.</source>
   <translation>
    <numerusform>%Ln Frage ist noch offen. Es bleibt sichtbar, dass sie es war.</numerusform>
    <numerusform>%Ln Fragen sind noch offen. Es bleibt sichtbar, dass sie es waren.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln questions were open.</source>
   <translation>
    <numerusform>%Ln Frage war offen.</numerusform>
    <numerusform>%Ln Fragen waren offen.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 question is still open. It stays visible that it was.</source>
   <translation>1 Frage ist noch offen. Es bleibt sichtbar, dass sie es war.</translation>
  </message>
  <message>
   <source>1 question was open.</source>
   <translation>1 Frage war offen.</translation>
  </message>
  <message>
   <source>A conversation moves offline if that is appropriate and safe. Five questions are settled before: where, who comes along, consent, whom to ring, who knows.</source>
   <translation>Ein Gespräch geht ins Offline über, wenn das angemessen und sicher ist. Fünf Fragen sind vorher geklärt: wo, wer mitkommt, Einwilligung, wen man anruft, wer Bescheid weiß.</translation>
  </message>
  <message>
   <source>A meeting is planned.</source>
   <translation>Ein Treffen ist geplant.</translation>
  </message>
  <message>
   <source>It did not take place after all</source>
   <translation>Hat doch nicht stattgefunden</translation>
  </message>
  <message>
   <source>It did not take place after all: {0}</source>
   <translation>Hat doch nicht stattgefunden: {0}</translation>
  </message>
  <message>
   <source>Meeting in person</source>
   <translation>Persönliches Treffen</translation>
  </message>
  <message>
   <source>Meeting with {0}</source>
   <translation>Treffen mit {0}</translation>
  </message>
  <message>
   <source>Met on {0}</source>
   <translation>Getroffen am {0}</translation>
  </message>
  <message>
   <source>Plan a meeting</source>
   <translation>Treffen planen</translation>
  </message>
  <message>
   <source>The meeting is noted.</source>
   <translation>Das Treffen ist eingetragen.</translation>
  </message>
  <message>
   <source>The meeting is taken out.</source>
   <translation>Das Treffen ist herausgenommen.</translation>
  </message>
  <message>
   <source>The meeting is to come again.</source>
   <translation>Das Treffen steht wieder bevor.</translation>
  </message>
 </context>
 <context>
  <name>MetDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Give a day that is not still to come.</source>
   <translation>Geben Sie einen Tag an, der nicht noch kommt.</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Wie es war</translation>
  </message>
  <message>
   <source>Note the meeting</source>
   <translation>Treffen eintragen</translation>
  </message>
  <message>
   <source>Two or three sentences: what was said, what comes next. Facts, not names.</source>
   <translation>Zwei, drei Sätze: was gesagt wurde, was als Nächstes kommt. Tatsachen, keine Namen.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>MixingWords</name>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>The account {handle} of {identity} has the name of an account of {other}. Whoever searches for it finds both.</source>
   <translation>Das Konto {handle} von {identity} heißt wie ein Konto von {other}. Wer danach sucht, findet beide.</translation>
  </message>
  <message>
   <source>The account {handle} of {identity} is noted as a handle of {friend}. One of the two is a mistake.</source>
   <translation>Das Konto {handle} von {identity} ist auch als Profil von {friend} notiert. Eines davon ist ein Irrtum.</translation>
  </message>
  <message>
   <source>The handle {handle} is noted for {friend} too. It may be one person, or two.</source>
   <translation>Das Profil {handle} ist auch bei {friend} notiert. Es kann eine Person sein oder zwei.</translation>
  </message>
  <message>
   <source>{person} heard from more than one identity: {others}. Two names for one person give both away.</source>
   <translation>{person} hat von mehr als einer Identität gehört: {others}. Zwei Namen gegenüber einer Person verraten beide.</translation>
  </message>
  <message>
   <source>{person} heard from {other} too, last {when}. Two names for one person give both away.</source>
   <translation>{person} hat auch von {other} gehört, zuletzt {when}. Zwei Namen gegenüber einer Person verraten beide.</translation>
  </message>
  <message>
   <source>{person} knows {friend} ({how}), who heard from {identity} too, last {when}. Tell both the same.</source>
   <translation>{person} kennt {friend} ({how}); dort war auch {identity} in Kontakt, zuletzt {when}. Sagen Sie beiden dasselbe.</translation>
  </message>
  <message>
   <source>{person} knows {friend} ({how}), who heard from {other}, last {when}. They may compare what they were told.</source>
   <translation>{person} kennt {friend} ({how}); dort war {other} in Kontakt, zuletzt {when}. Die beiden könnten vergleichen, was ihnen gesagt wurde.</translation>
  </message>
 </context>
 <context>
  <name>MoreRows</name>
  <message>
   <source>Show {0} more of {1}</source>
   <translation>{0} weitere von {1} zeigen</translation>
  </message>
 </context>
 <context>
  <name>NewCodeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>New recovery code</source>
   <translation>Neuer Wiederherstellungscode</translation>
  </message>
  <message>
   <source>The old code opens the vault until you have confirmed this one.</source>
   <translation>Der alte Code öffnet den Tresor, bis Sie diesen bestätigt haben.</translation>
  </message>
  <message>
   <source>Use the new code</source>
   <translation>Neuen Code benutzen</translation>
  </message>
  <message>
   <source>Write this down</source>
   <translation>Schreiben Sie das auf</translation>
  </message>
 </context>
 <context>
  <name>NewDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>This is the draft you left.</source>
   <translation>Das ist der Entwurf, den Sie liegen ließen.</translation>
  </message>
 </context>
 <context>
  <name>NewIdentityDialog</name>
  <message>
   <source>A name is needed, the one others will see.</source>
   <translation>Ein Name ist nötig, der, den andere sehen werden.</translation>
  </message>
  <message>
   <source>Add identity</source>
   <translation>Identität hinzufügen</translation>
  </message>
  <message>
   <source>As others will see it. You type it; Wayside never suggests one.</source>
   <translation>So, wie andere ihn sehen werden. Sie tippen ihn; Wayside schlägt nie einen vor.</translation>
  </message>
  <message>
   <source>Colour and mark</source>
   <translation>Farbe und Zeichen</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>New identity</source>
   <translation>Neue Identität</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>What it is for, so that whoever authorises or reviews it knows.</source>
   <translation>Wozu sie dient, damit es weiß, wer sie genehmigt oder überprüft.</translation>
  </message>
 </context>
 <context>
  <name>NewOfferDialog</name>
  <message>
   <source>Add offer</source>
   <translation>Angebot hinzufügen</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>New offer</source>
   <translation>Neues Angebot</translation>
  </message>
  <message>
   <source>Say what it is called, in the words you would say to somebody.</source>
   <translation>Sagen Sie, wie es heißt, mit den Worten, die Sie jemandem sagen würden.</translation>
  </message>
  <message>
   <source>So concrete that somebody can say yes to it: who is there, what, when, how long.</source>
   <translation>So konkret, dass jemand Ja dazu sagen kann: wer da ist, was, wann, wie lange.</translation>
  </message>
  <message>
   <source>There is already an offer of this name.</source>
   <translation>Es gibt schon ein Angebot mit diesem Namen.</translation>
  </message>
  <message>
   <source>Trial day in the metal workshop</source>
   <translation>Probetag in der Metallwerkstatt</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Wie es heißt</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation>Die beiden sind noch nicht gleich.</translation>
  </message>
  <message>
   <source>This is not the same as above.</source>
   <translation>Das ist nicht dasselbe wie oben.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphraseDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Passphrase ändern</translation>
  </message>
  <message>
   <source>Changing it…</source>
   <translation>Wird geändert…</translation>
  </message>
  <message>
   <source>Draw six words</source>
   <translation>Sechs Wörter ziehen</translation>
  </message>
  <message>
   <source>Drawn passphrase: {phrase}</source>
   <translation>Gezogene Passphrase: {phrase}</translation>
  </message>
  <message>
   <source>The new one opens the vault from now on, the old one no longer does. Older copies of the folder still open with the old one.</source>
   <translation>Ab jetzt öffnet die neue den Tresor, die alte nicht mehr. Ältere Kopien des Ordners lassen sich weiter mit der alten öffnen.</translation>
  </message>
  <message>
   <source>Write these words on paper, then type them once below.</source>
   <translation>Schreiben Sie diese Wörter auf Papier, und tippen Sie sie dann unten einmal.</translation>
  </message>
 </context>
 <context>
  <name>NewPersonDialog</name>
  <message>
   <source>Add person</source>
   <translation>Person hinzufügen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Discard draft</source>
   <translation>Entwurf verwerfen</translation>
  </message>
  <message>
   <source>Draft discarded.</source>
   <translation>Entwurf verworfen.</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Für später aufheben</translation>
  </message>
  <message>
   <source>Kept as a draft. It waits on Today.</source>
   <translation>Als Entwurf aufgehoben. Er wartet unter „Heute“.</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>This is the draft you left {when}.</source>
   <translation>Das ist der Entwurf, den Sie liegen ließen ({when}).</translation>
  </message>
 </context>
 <context>
  <name>NewPersonForm</name>
  <message>
   <source>A code name is needed, so that you can find this person again.</source>
   <translation>Ein Codename ist nötig, damit Sie diese Person wiederfinden.</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>An aim is needed. One sentence is enough; you can change it later.</source>
   <translation>Ein Ziel ist nötig. Ein Satz genügt; Sie können es später ändern.</translation>
  </message>
  <message>
   <source>Code name</source>
   <translation>Codename</translation>
  </message>
  <message>
   <source>Date of the next step</source>
   <translation>Datum des nächsten Schritts</translation>
  </message>
  <message>
   <source>Next step, if there is one</source>
   <translation>Nächster Schritt, falls es einen gibt</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Only for you. Never a real name, an account or a place.</source>
   <translation>Nur für Sie. Nie ein echter Name, ein Profilname oder ein Ort.</translation>
  </message>
  <message>
   <source>Say what is to be done on that day, or leave the day out.</source>
   <translation>Schreiben Sie, was an dem Tag zu tun ist, oder lassen Sie den Tag weg.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>This is not a date. Write “fri”, “in 3 days” or “3 dec”.</source>
   <translation>Das ist kein Datum. Schreiben Sie „Fr“, „in 3 Tagen“ oder „3. Dez“.</translation>
  </message>
  <message>
   <source>Under age</source>
   <translation>Minderjährig</translation>
  </message>
  <message>
   <source>What you want to be different for this person. It keeps every message honest and tells you when you are done.</source>
   <translation>Was für diese Person anders werden soll. Das hält jede Nachricht ehrlich und sagt Ihnen, wann Sie fertig sind.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
 </context>
 <context>
  <name>NewPlaybookDialog</name>
  <message>
   <source>A copy of {0}</source>
   <translation>Einer Kopie von {0}</translation>
  </message>
  <message>
   <source>A name is needed, to choose it by.</source>
   <translation>Ein Name ist nötig, um ihn daran zu erkennen.</translation>
  </message>
  <message>
   <source>Add the playbook</source>
   <translation>Leitfaden hinzufügen</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>New playbook</source>
   <translation>Neuer Leitfaden</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>Slow trust</source>
   <translation>Langsames Vertrauen</translation>
  </message>
  <message>
   <source>There is already a playbook of this name. Choose another.</source>
   <translation>Es gibt schon einen Leitfaden mit diesem Namen. Wählen Sie einen anderen.</translation>
  </message>
 </context>
 <context>
  <name>NoteFace</name>
  <message>
   <source>Amend</source>
   <translation>Neue Fassung</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Kind of statement</source>
   <translation>Art der Aussage</translation>
  </message>
  <message>
   <source>Mark each as fact, opinion or hypothesis, and seal it when it is done.</source>
   <translation>Kennzeichnen Sie jede als Tatsache, Meinung oder Vermutung, und versiegeln Sie sie, wenn sie fertig ist.</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Notes hold what does not fit on a line: a talk remembered, a thought, a worry.</source>
   <translation>In Notizen steht, was nicht in eine Zeile passt: ein Gespräch aus der Erinnerung, ein Gedanke, eine Sorge.</translation>
  </message>
  <message>
   <source>Save as new version</source>
   <translation>Als neue Fassung speichern</translation>
  </message>
  <message>
   <source>Seal…</source>
   <translation>Versiegeln…</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Throw amendment away</source>
   <translation>Neue Fassung verwerfen</translation>
  </message>
  <message>
   <source>Throw draft away</source>
   <translation>Entwurf verwerfen</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <source>Who saw, heard or wrote it, and when?</source>
   <translation>Wer hat es gesehen, gehört oder geschrieben, und wann?</translation>
  </message>
  <message>
   <source>Write here; it is kept as you type.</source>
   <translation>Schreiben Sie hier; beim Tippen wird alles aufgehoben.</translation>
  </message>
 </context>
 <context>
  <name>NotePanel</name>
  <message>
   <source>A sealed note stays as it is for good: it can neither be changed nor thrown away. You can still add a new version; this one stays readable beside it.</source>
   <translation>Eine versiegelte Notiz bleibt für immer, wie sie ist: Sie lässt sich weder ändern noch verwerfen. Sie können noch eine neue Fassung hinzufügen; diese bleibt daneben lesbar.</translation>
  </message>
  <message>
   <source>Amendment thrown away.</source>
   <translation>Neue Fassung verworfen.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Draft thrown away.</source>
   <translation>Entwurf verworfen.</translation>
  </message>
  <message>
   <source>Left half typed</source>
   <translation>Halb fertig geblieben</translation>
  </message>
  <message>
   <source>Seal note</source>
   <translation>Notiz versiegeln</translation>
  </message>
  <message>
   <source>Seal this note?</source>
   <translation>Diese Notiz versiegeln?</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Quelle: {0}</translation>
  </message>
 </context>
 <context>
  <name>NotesTab</name>
  <message>
   <source>Empty note</source>
   <translation>Leere Notiz</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
 </context>
 <context>
  <name>NowCard</name>
  <message>
   <source>Move on when: {0}</source>
   <translation>Weiter, wenn: {0}</translation>
  </message>
 </context>
 <context>
  <name>OfferDueWords</name>
  <message numerus="yes">
   <source>%Ln questions are open</source>
   <translation>
    <numerusform>%Ln Frage ist offen</numerusform>
    <numerusform>%Ln Fragen sind offen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 question is open</source>
   <translation>1 Frage ist offen</translation>
  </message>
  <message numerus="yes">
   <source>It is open to %Ln people</source>
   <translation>
    <numerusform>Für %Ln Person offen</numerusform>
    <numerusform>Für %Ln Personen offen</numerusform>
   </translation>
  </message>
  <message>
   <source>It is open to 1 person</source>
   <translation>Für 1 Person offen</translation>
  </message>
  <message>
   <source>Note whether it took place</source>
   <translation>Tragen Sie ein, ob es stattgefunden hat</translation>
  </message>
  <message>
   <source>{0}: it ends</source>
   <translation>{0}: endet</translation>
  </message>
  <message>
   <source>{0}: it is over</source>
   <translation>{0}: ist vorbei</translation>
  </message>
  <message>
   <source>{0}: the meeting</source>
   <translation>{0}: das Treffen</translation>
  </message>
 </context>
 <context>
  <name>OfferHeader</name>
  <message>
   <source>Change the name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <source>Every offer needs a name. The one before is kept.</source>
   <translation>Jedes Angebot braucht einen Namen. Der vorige bleibt.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>Stilllegen</translation>
  </message>
  <message>
   <source>Say where it is and for whom.</source>
   <translation>Sagen Sie, wo es ist und für wen.</translation>
  </message>
  <message>
   <source>Takes it out of the catalogue. What was offered before stays on record.</source>
   <translation>Nimmt es aus dem Katalog. Was schon angeboten wurde, bleibt vermerkt.</translation>
  </message>
  <message>
   <source>There is already an offer of this name.</source>
   <translation>Es gibt schon ein Angebot mit diesem Namen.</translation>
  </message>
  <message>
   <source>ages: {0}</source>
   <translation>Alter: {0}</translation>
  </message>
  <message>
   <source>places left: {0}</source>
   <translation>freie Plätze: {0}</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>bis {0}</translation>
  </message>
 </context>
 <context>
  <name>OfferPage</name>
  <message>
   <source>All offers</source>
   <translation>Alle Angebote</translation>
  </message>
  <message>
   <source>Back to where you came from</source>
   <translation>Dorthin zurück, woher Sie kamen</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <source>This offer is no longer here.</source>
   <translation>Dieses Angebot ist nicht mehr hier.</translation>
  </message>
  <message>
   <source>“{0}” is in the catalogue again.</source>
   <translation>„{0}“ ist wieder im Katalog.</translation>
  </message>
  <message>
   <source>“{0}” is out of the catalogue.</source>
   <translation>„{0}“ ist nicht mehr im Katalog.</translation>
  </message>
 </context>
 <context>
  <name>OfferStandingCard</name>
  <message>
   <source>May it be offered today?</source>
   <translation>Darf es heute angeboten werden?</translation>
  </message>
  <message>
   <source>Note a check</source>
   <translation>Prüfung eintragen</translation>
  </message>
  <message>
   <source>Take it back in</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <source>Yes, if you mind this:</source>
   <translation>Ja, wenn Sie darauf achten:</translation>
  </message>
  <message>
   <source>Yes. Nothing stands in the way.</source>
   <translation>Ja. Nichts steht im Weg.</translation>
  </message>
 </context>
 <context>
  <name>OfferWords</name>
  <message numerus="yes">
   <source>%Ln places are left.</source>
   <translation>
    <numerusform>%Ln Platz ist frei.</numerusform>
    <numerusform>%Ln Plätze sind frei.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 place is left.</source>
   <translation>1 Platz ist frei.</translation>
  </message>
  <message>
   <source>A conversation with somebody whose profession it is.</source>
   <translation>Ein Gespräch mit jemandem, dessen Beruf das ist.</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message numerus="yes">
   <source>All %Ln places are taken.</source>
   <translation>
    <numerusform>%Ln Platz ist vergeben.</numerusform>
    <numerusform>Alle %Ln Plätze sind vergeben.</numerusform>
   </translation>
  </message>
  <message>
   <source>Because {0}</source>
   <translation>Passt: {0}</translation>
  </message>
  <message>
   <source>Broken off</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Check is old</source>
   <translation>Prüfung alt</translation>
  </message>
  <message>
   <source>Counselling</source>
   <translation>Beratung</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Ends soon</source>
   <translation>Endet bald</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>Voll</translation>
  </message>
  <message>
   <source>Help with something: work, school, a flat, the family.</source>
   <translation>Hilfe bei etwas: Arbeit, Schule, Wohnung, Familie.</translation>
  </message>
  <message>
   <source>Interested</source>
   <translation>Interessiert</translation>
  </message>
  <message>
   <source>It has no places.</source>
   <translation>Es hat keine Plätze.</translation>
  </message>
  <message>
   <source>It is for adults ({0}), and this person is under age.</source>
   <translation>Es ist für Erwachsene ({0}), und diese Person ist minderjährig.</translation>
  </message>
  <message>
   <source>It is for ages {0}; the age of this person is not known.</source>
   <translation>Es ist für dieses Alter: {0}; das Alter dieser Person ist unbekannt.</translation>
  </message>
  <message>
   <source>It is for people under age ({0}), and this person is of age.</source>
   <translation>Es ist für Minderjährige ({0}), und diese Person ist volljährig.</translation>
  </message>
  <message>
   <source>It is not safe to offer, says {0}.</source>
   <translation>Es ist nicht sicher genug, sagt {0}.</translation>
  </message>
  <message>
   <source>It was last checked on {0}, more than half a year ago. Have it checked again.</source>
   <translation>Zuletzt geprüft wurde es am {0}, vor mehr als einem halben Jahr. Lassen Sie es neu prüfen.</translation>
  </message>
  <message>
   <source>It was taken out of the catalogue on {0}.</source>
   <translation>Es wurde am {0} aus dem Katalog genommen.</translation>
  </message>
  <message>
   <source>Its only place is taken.</source>
   <translation>Der einzige Platz ist vergeben.</translation>
  </message>
  <message>
   <source>Its validity ended on {0}.</source>
   <translation>Es galt bis {0}.</translation>
  </message>
  <message>
   <source>Its validity ends on {0}.</source>
   <translation>Es gilt nur bis {0}.</translation>
  </message>
  <message>
   <source>Last places</source>
   <translation>Letzte Plätze</translation>
  </message>
  <message>
   <source>May be offered</source>
   <translation>Möglich</translation>
  </message>
  <message>
   <source>No longer offered</source>
   <translation>Nicht mehr angeboten</translation>
  </message>
  <message>
   <source>Nobody has checked whether it is safe.</source>
   <translation>Niemand hat geprüft, ob es sicher ist.</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <source>Not safe</source>
   <translation>Nicht sicher</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Angeboten</translation>
  </message>
  <message>
   <source>On conditions</source>
   <translation>Mit Auflagen</translation>
  </message>
  <message>
   <source>On conditions: {0}</source>
   <translation>Mit Auflagen: {0}</translation>
  </message>
  <message>
   <source>Only on conditions</source>
   <translation>Nur mit Auflagen</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Vorbei</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Stillgelegt</translation>
  </message>
  <message>
   <source>Role model</source>
   <translation>Vorbild</translation>
  </message>
  <message>
   <source>Safe to offer</source>
   <translation>Sicher</translation>
  </message>
  <message>
   <source>Somebody to meet who has been there or is looked up to.</source>
   <translation>Jemand zum Kennenlernen, der das selbst kennt oder zu dem man aufsieht.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Something to join in of one’s own will: a group, a trial day.</source>
   <translation>Etwas zum freiwilligen Mitmachen: eine Gruppe, ein Probetag.</translation>
  </message>
  <message>
   <source>Support</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Today is its last day.</source>
   <translation>Heute ist der letzte Tag.</translation>
  </message>
  <message>
   <source>Took part</source>
   <translation>Hat teilgenommen</translation>
  </message>
  <message>
   <source>What fits nowhere else.</source>
   <translation>Was sonst nirgends passt.</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>ab {0}</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>bis {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>“{0}” is also under fears. Think about how to say it.</source>
   <translation>„{0}“ steht auch unter Ängste. Überlegen Sie, wie Sie es sagen.</translation>
  </message>
  <message>
   <source>“{0}” is under fears</source>
   <translation>„{0}“ steht unter Ängste</translation>
  </message>
  <message>
   <source>“{0}” is under likes</source>
   <translation>„{0}“ steht unter Vorlieben</translation>
  </message>
  <message>
   <source>“{0}” is under needs</source>
   <translation>„{0}“ steht unter Bedürfnisse</translation>
  </message>
 </context>
 <context>
  <name>OffersModel</name>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Offer</source>
   <translation>Angebot</translation>
  </message>
  <message>
   <source>Places left</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message numerus="yes">
   <source>%Ln cannot</source>
   <translation>
    <numerusform>%Ln nicht</numerusform>
    <numerusform>%Ln nicht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln may be offered now</source>
   <translation>
    <numerusform>%Ln darf angeboten werden</numerusform>
    <numerusform>%Ln dürfen angeboten werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln offers</source>
   <translation>
    <numerusform>%Ln Angebot</numerusform>
    <numerusform>%Ln Angebote</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln retired</source>
   <translation>
    <numerusform>%Ln stillgelegt</numerusform>
    <numerusform>%Ln stillgelegt</numerusform>
   </translation>
  </message>
  <message>
   <source>1 cannot</source>
   <translation>1 nicht</translation>
  </message>
  <message>
   <source>1 may be offered now</source>
   <translation>1 darf angeboten werden</translation>
  </message>
  <message>
   <source>1 offer</source>
   <translation>1 Angebot</translation>
  </message>
  <message>
   <source>1 retired</source>
   <translation>1 stillgelegt</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Jede Art</translation>
  </message>
  <message>
   <source>For example: “Trial day in the metal workshop”, Thursday nine to four, for 15 to 21, no certificate needed, checked by the head of the office.</source>
   <translation>Zum Beispiel: „Probetag in der Metallwerkstatt“, Donnerstag neun bis vier, für 15 bis 21, ohne Abschluss, geprüft von der Leitung.</translation>
  </message>
  <message>
   <source>From the list to its headings; Space sorts</source>
   <translation>Von der Liste zu ihren Spaltenköpfen; die Leertaste sortiert</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>May be offered now</source>
   <translation>Jetzt möglich</translation>
  </message>
  <message>
   <source>New offer</source>
   <translation>Neues Angebot</translation>
  </message>
  <message>
   <source>No offer passes these filters.</source>
   <translation>Auf kein Angebot passen diese Filter.</translation>
  </message>
  <message>
   <source>No offer yet</source>
   <translation>Noch kein Angebot</translation>
  </message>
  <message>
   <source>Nothing may be offered now</source>
   <translation>Nichts darf jetzt angeboten werden</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Angebote</translation>
  </message>
  <message>
   <source>Open the offer</source>
   <translation>Das Angebot öffnen</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Stillgelegt</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Show all offers</source>
   <translation>Alle Angebote zeigen</translation>
  </message>
  <message>
   <source>What you can offer belongs here: something to do, somebody to meet, help with something. A conversation that only talks leads nowhere.</source>
   <translation>Hierher gehört, was Sie anbieten können: etwas zu tun, jemanden zu treffen, Hilfe bei etwas. Ein Gespräch, das nur redet, führt nirgendwohin.</translation>
  </message>
 </context>
 <context>
  <name>OffersTable</name>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
 </context>
 <context>
  <name>OpenerRow</name>
  <message>
   <source>Put it into the draft</source>
   <translation>In den Entwurf übernehmen</translation>
  </message>
  <message>
   <source>Put it into the draft: {0}</source>
   <translation>In den Entwurf übernehmen: {0}</translation>
  </message>
 </context>
 <context>
  <name>OriginWords</name>
  <message>
   <source>Licensed</source>
   <translation>Mit Lizenz</translation>
  </message>
  <message>
   <source>Made by AI</source>
   <translation>Von KI erzeugt</translation>
  </message>
  <message>
   <source>Made for us</source>
   <translation>Für uns gemacht</translation>
  </message>
  <message>
   <source>My own</source>
   <translation>Mein eigenes</translation>
  </message>
  <message>
   <source>Not kept. Platforms forbid posing as somebody else, and the person on the picture would pay for what is done under it.</source>
   <translation>Nicht aufgehoben. Plattformen verbieten, sich als jemand anders auszugeben, und ausbaden müsste es der Mensch auf dem Bild.</translation>
  </message>
  <message>
   <source>Not kept. X counts AI-made faces among the marks of a deceptive identity (Authenticity, April 2025), and whoever searches for such pictures finds them.</source>
   <translation>Nicht aufgehoben. X zählt von KI erzeugte Gesichter zu den Merkmalen einer täuschenden Identität (Authenticity, April 2025), und wer nach solchen Bildern sucht, findet sie.</translation>
  </message>
  <message>
   <source>Not kept. X names stock pictures as a mark of a deceptive identity (Authenticity, April 2025), and a search for the picture finds it at once.</source>
   <translation>Nicht aufgehoben. X nennt Archivbilder als Merkmal einer täuschenden Identität (Authenticity, April 2025), und eine Suche nach dem Bild findet es sofort.</translation>
  </message>
  <message>
   <source>Not needed for your own; what is in it, if you like.</source>
   <translation>Bei eigenen nicht nötig; was darauf ist, wenn Sie möchten.</translation>
  </message>
  <message>
   <source>Shows somebody else</source>
   <translation>Zeigt jemand anderen</translation>
  </message>
  <message>
   <source>Stock picture</source>
   <translation>Bild aus einem Bildarchiv</translation>
  </message>
  <message>
   <source>The contract and the consent of whoever is on it, and where they lie.</source>
   <translation>Der Vertrag und die Einwilligung der Person darauf, und wo sie liegen.</translation>
  </message>
  <message>
   <source>The licence, its number, and where it lies.</source>
   <translation>Die Lizenz, ihre Nummer, und wo sie liegt.</translation>
  </message>
 </context>
 <context>
  <name>OutcomeWords</name>
  <message>
   <source>95 % interval after Wilson</source>
   <translation>95-%-Intervall nach Wilson</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Zu diesem Bericht</translation>
  </message>
  <message>
   <source>By content</source>
   <translation>Nach Inhalt</translation>
  </message>
  <message>
   <source>By kind of identity</source>
   <translation>Nach Art der Identität</translation>
  </message>
  <message>
   <source>By method</source>
   <translation>Nach Methode</translation>
  </message>
  <message>
   <source>By mode</source>
   <translation>Nach Leserkreis</translation>
  </message>
  <message>
   <source>By platform</source>
   <translation>Nach Plattform</translation>
  </message>
  <message>
   <source>By playbook</source>
   <translation>Nach Leitfaden</translation>
  </message>
  <message>
   <source>By tone</source>
   <translation>Nach Ton</translation>
  </message>
  <message>
   <source>Cells that count fewer than {hide_below} people, or leave fewer of their row over, are hidden, and further cells with them so that none can be computed.</source>
   <translation>Zellen, die weniger als {hide_below} Personen zählen oder weniger von ihrer Zeile übrig lassen, sind verborgen, und weitere Zellen mit ihnen, damit sich keine errechnen lässt.</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Cohens Kappa</translation>
  </message>
  <message>
   <source>Counted are people the worker wrote to in the period: by the messages of imported conversations where there are some in the period ({by_messages}), else by lines of contact ({by_contacts}).</source>
   <translation>Gezählt sind Personen, denen die Fachkraft im Zeitraum geschrieben hat: nach den Nachrichten importierter Gespräche, wo es im Zeitraum welche gibt ({by_messages}), sonst nach Kontaktzeilen ({by_contacts}).</translation>
  </message>
  <message>
   <source>Each person is counted once in each table, under the tag of the worker's first contact in the period.</source>
   <translation>Jede Person zählt in jeder Tabelle einmal, unter dem Schlagwort des ersten Kontakts der Fachkraft im Zeitraum.</translation>
  </message>
  <message>
   <source>First answer</source>
   <translation>Erste Antwort</translation>
  </message>
  <message>
   <source>From contact to impact</source>
   <translation>Vom Kontakt zur Wirkung</translation>
  </message>
  <message>
   <source>Kappa is the agreement that chance does not explain: 1 is complete, 0 is what two people would reach by guessing, below 0 is worse than that.</source>
   <translation>Kappa ist die Übereinstimmung, die der Zufall nicht erklärt: 1 ist vollständig, 0 ist, was zwei Menschen durch Raten erreichen würden, unter 0 ist schlechter als das.</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Erstellt am</translation>
  </message>
  <message>
   <source>Not shown: with so few rows or people everything in it would be told.</source>
   <translation>Nicht gezeigt: Bei so wenigen Zeilen oder Personen wäre alles darin verraten.</translation>
  </message>
  <message>
   <source>Of these, {count} never wrote back.</source>
   <translation>Davon haben nie geantwortet: {count}.</translation>
  </message>
  <message>
   <source>Outcome report</source>
   <translation>Ergebnisbericht</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Streetwork by the day</source>
   <translation>Streetwork nach Tagen</translation>
  </message>
  <message>
   <source>Sustained means: at least {least} messages from the person.</source>
   <translation>Anhaltend heißt: mindestens {least} Nachrichten von der Person.</translation>
  </message>
  <message>
   <source>Sustained means: at least {least} messages in all, whoever wrote them.</source>
   <translation>Anhaltend heißt: mindestens {least} Nachrichten insgesamt, von wem auch immer.</translation>
  </message>
  <message>
   <source>Sustained means: the person wrote after the worker at least {least} times.</source>
   <translation>Anhaltend heißt: Die Person schrieb mindestens {least} Mal nach der Fachkraft.</translation>
  </message>
  <message>
   <source>Sustained, by definition</source>
   <translation>Anhaltend, nach Definition</translation>
  </message>
  <message>
   <source>The smallest {pooled} rows are one: “others”.</source>
   <translation>Die kleinsten {pooled} Zeilen sind eine: „andere“.</translation>
  </message>
  <message>
   <source>This file left the vault in clear: whoever has it can read it. Delete it when it is no longer needed.</source>
   <translation>Diese Datei hat den Tresor unverschlüsselt verlassen: Wer sie hat, kann sie lesen. Löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
  </message>
  <message>
   <source>This is monitoring, not proof. The numbers say what happened in conversations that were chosen, held and judged by the same people; they do not say what would have happened without them.</source>
   <translation>Das ist Monitoring, kein Beweis. Die Zahlen sagen, was in Gesprächen geschehen ist, die dieselben Menschen ausgewählt, geführt und beurteilt haben; sie sagen nicht, was ohne sie geschehen wäre.</translation>
  </message>
  <message>
   <source>Two raters</source>
   <translation>Zwei Bewertungen</translation>
  </message>
  <message>
   <source>Uptake of offers</source>
   <translation>Was aus Angeboten wurde</translation>
  </message>
  <message>
   <source>With further people ({elsewhere}) there was a sign of impact or a meeting in the period, but no message to them in it; they are not counted.</source>
   <translation>Bei weiteren Personen ({elsewhere}) gab es im Zeitraum ein Anzeichen von Wirkung oder ein Treffen, aber keine Nachricht an sie; sie sind nicht gezählt.</translation>
  </message>
  <message>
   <source>a quarter answered within</source>
   <translation>ein Viertel antwortete binnen</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>agreed on</source>
   <translation>übereinstimmend</translation>
  </message>
  <message>
   <source>alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>geantwortet</translation>
  </message>
  <message>
   <source>contacted</source>
   <translation>angeschrieben</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>beendet</translation>
  </message>
  <message>
   <source>everything so far</source>
   <translation>alles bisher</translation>
  </message>
  <message>
   <source>from {first}</source>
   <translation>ab {first}</translation>
  </message>
  <message>
   <source>groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>half answered within</source>
   <translation>die Hälfte antwortete binnen</translation>
  </message>
  <message>
   <source>hidden: too few</source>
   <translation>verborgen: zu wenige</translation>
  </message>
  <message>
   <source>individuals</source>
   <translation>Einzelne</translation>
  </message>
  <message>
   <source>interested</source>
   <translation>interessiert</translation>
  </message>
  <message>
   <source>interventions</source>
   <translation>Eingriffe</translation>
  </message>
  <message>
   <source>moved offline</source>
   <translation>Übergang ins Offline</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>nicht notiert</translation>
  </message>
  <message>
   <source>of all contacted</source>
   <translation>von allen</translation>
  </message>
  <message>
   <source>of the sustained</source>
   <translation>unter diesen</translation>
  </message>
  <message>
   <source>offered</source>
   <translation>angeboten</translation>
  </message>
  <message>
   <source>one to many</source>
   <translation>eins zu vielen</translation>
  </message>
  <message>
   <source>one to one</source>
   <translation>eins zu eins</translation>
  </message>
  <message>
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>people</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>real name</source>
   <translation>Klarname</translation>
  </message>
  <message>
   <source>responded</source>
   <translation>geantwortet</translation>
  </message>
  <message>
   <source>role shown, name limited</source>
   <translation>Rolle sichtbar, Name verkürzt</translation>
  </message>
  <message>
   <source>share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>signs of impact</source>
   <translation>Anzeichen von Wirkung</translation>
  </message>
  <message>
   <source>signs rated by two</source>
   <translation>von zweien bewertete Anzeichen</translation>
  </message>
  <message>
   <source>situations</source>
   <translation>Situationen</translation>
  </message>
  <message>
   <source>sustained</source>
   <translation>anhaltend</translation>
  </message>
  <message>
   <source>three quarters answered within</source>
   <translation>drei Viertel antworteten binnen</translation>
  </message>
  <message>
   <source>took part</source>
   <translation>teilgenommen</translation>
  </message>
  <message>
   <source>until {last}</source>
   <translation>bis {last}</translation>
  </message>
  <message>
   <source>{days} days were counted; on average a day had {situations} situations, {interventions} interventions, {groups} groups and {individuals} individuals.</source>
   <translation>Gezählt wurden {days} Tage; im Mittel je Tag {situations} Situationen, {interventions} Eingriffe, {groups} Gruppen und {individuals} Einzelne.</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>{least} exchanges</source>
   <translation>{least} Antworten</translation>
  </message>
  <message>
   <source>{least} from the person</source>
   <translation>{least} von der Person</translation>
  </message>
  <message>
   <source>{least} in all</source>
   <translation>{least} insgesamt</translation>
  </message>
 </context>
 <context>
  <name>OutcomesPage</name>
  <message>
   <source>Count again</source>
   <translation>Neu zählen</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Wird gezählt</translation>
  </message>
  <message>
   <source>Export the report</source>
   <translation>Den Bericht exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>For example: 40 contacted, 22 answered, 9 of them for five messages or more.</source>
   <translation>Zum Beispiel: 40 angeschrieben, 22 geantwortet, 9 davon fünf Nachrichten oder mehr.</translation>
  </message>
  <message>
   <source>From contact to impact</source>
   <translation>Vom Kontakt zur Wirkung</translation>
  </message>
  <message>
   <source>From one table to the next; the arrow keys read its cells</source>
   <translation>Von einer Tabelle zur nächsten; die Pfeiltasten lesen ihre Zellen</translation>
  </message>
  <message>
   <source>No offer was made in this period.</source>
   <translation>In diesem Zeitraum wurde kein Angebot gemacht.</translation>
  </message>
  <message>
   <source>Nobody contacted</source>
   <translation>Niemand angeschrieben</translation>
  </message>
  <message>
   <source>Nobody was written to in this period. What you note as contacts, or import as a conversation, is counted here.</source>
   <translation>In diesem Zeitraum wurde niemand angeschrieben. Was Sie als Kontakt eintragen oder als Gespräch importieren, wird hier gezählt.</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Show all people</source>
   <translation>Alle Personen zeigen</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>Stopped. What is shown below, if anything, is what was counted before.</source>
   <translation>Angehalten. Was unten zu sehen ist, wurde vorher gezählt.</translation>
  </message>
  <message>
   <source>The line over a bar is the interval: with as few people as these, the true share may as well lie anywhere on it ({0}).</source>
   <translation>Die Linie über einem Balken ist das Intervall: Bei so wenigen Personen kann der wahre Anteil ebenso gut irgendwo darauf liegen ({0}).</translation>
  </message>
  <message>
   <source>The report was written.</source>
   <translation>Der Bericht ist geschrieben.</translation>
  </message>
  <message>
   <source>Uptake of offers</source>
   <translation>Was aus Angeboten wurde</translation>
  </message>
  <message>
   <source>Written to {0}. It is not encrypted; the vault remembers that it was made.</source>
   <translation>Geschrieben nach {0}. Die Datei ist nicht verschlüsselt; der Tresor merkt sich, dass sie entstanden ist.</translation>
  </message>
  <message>
   <source>{0} contacted</source>
   <translation>{0} angeschrieben</translation>
  </message>
  <message>
   <source>{0} with signs of impact</source>
   <translation>{0} mit Anzeichen von Wirkung</translation>
  </message>
  <message>
   <source>{count} sustained ({definition})</source>
   <translation>{count} anhaltend ({definition})</translation>
  </message>
 </context>
 <context>
  <name>OutlineEditor</name>
  <message>
   <source>For the whole conversation</source>
   <translation>Für das ganze Gespräch</translation>
  </message>
  <message>
   <source>Not saved: a stage holds at most {0} lines, and so does the whole.</source>
   <translation>Nicht gespeichert: Eine Phase fasst höchstens {0} Zeilen, das Ganze auch.</translation>
  </message>
  <message>
   <source>One a line: what ends the conversation and goes to safeguarding, the same day.</source>
   <translation>Je Zeile eines: was das Gespräch beendet und noch am selben Tag an die Schutzstelle geht.</translation>
  </message>
  <message>
   <source>One a line: what is never done, whatever happens.</source>
   <translation>Je Zeile eines: was nie getan wird, was auch geschieht.</translation>
  </message>
  <message>
   <source>Stages</source>
   <translation>Phasen</translation>
  </message>
  <message>
   <source>Taken out: {0}</source>
   <translation>Herausgenommen: {0}</translation>
  </message>
 </context>
 <context>
  <name>PackDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>No longer there</source>
   <translation>Nicht mehr dabei</translation>
  </message>
  <message>
   <source>Replace the rule cards?</source>
   <translation>Die Regelkarten ersetzen?</translation>
  </message>
  <message>
   <source>Replace them</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>The cards in the file take the place of all cards there are. Acceptances of rules that changed have to be given anew.</source>
   <translation>Die Karten in der Datei treten an die Stelle aller vorhandenen. Bei Regeln, die sich geändert haben, muss neu eingetragen werden, wer sie akzeptiert.</translation>
  </message>
  <message>
   <source>Unchanged: {0}</source>
   <translation>Unverändert: {0}</translation>
  </message>
  <message>
   <source>without a date</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <source>{0}, dated {1}, read {2}</source>
   <translation>{0}, Stand {1}, gelesen {2}</translation>
  </message>
  <message>
   <source>{platform}: {before}; now {after}</source>
   <translation>{platform}: {before}; jetzt {after}</translation>
  </message>
 </context>
 <context>
  <name>PairBars</name>
  <message>
   <source>{0} to {1}; at most {2}. The arrow keys read it.</source>
   <translation>{0} bis {1}; höchstens {2}. Die Pfeiltasten lesen es vor.</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>A day looks like this: 2026-01-31</source>
   <translation>Ein Tag sieht so aus: 2026-01-31</translation>
  </message>
  <message>
   <source>Kinds are: {kinds}</source>
   <translation>Arten sind: {kinds}</translation>
  </message>
  <message>
   <source>Narrow down with {examples}</source>
   <translation>Eingrenzen mit {examples}</translation>
  </message>
  <message>
   <source>Nothing found. A shorter beginning of the word may find more.</source>
   <translation>Nichts gefunden. Ein kürzerer Wortanfang findet vielleicht mehr.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Search and act</source>
   <translation>Suchen und handeln</translation>
  </message>
  <message>
   <source>Search, or say what to do: new contact, lock, a code name</source>
   <translation>Suchen oder sagen, was zu tun ist: neuer Kontakt, sperren, ein Codename</translation>
  </message>
  <message>
   <source>begin</source>
   <translation>anfang</translation>
  </message>
  <message>
   <source>exact phrase</source>
   <translation>genauer Wortlaut</translation>
  </message>
  <message>
   <source>heron</source>
   <translation>reiher</translation>
  </message>
 </context>
 <context>
  <name>PaletteActions</name>
  <message>
   <source>Choose who you work as</source>
   <translation>Wählen, als wer Sie arbeiten</translation>
  </message>
  <message>
   <source>Export the outcome report</source>
   <translation>Den Ergebnisbericht exportieren</translation>
  </message>
  <message>
   <source>Go to {place}</source>
   <translation>{place} öffnen</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Handbook: {chapter}</source>
   <translation>Handbuch: {chapter}</translation>
  </message>
  <message>
   <source>Identities</source>
   <translation>Identitäten</translation>
  </message>
  <message>
   <source>Import a conversation with {name}</source>
   <translation>Ein Gespräch mit {name} importieren</translation>
  </message>
  <message>
   <source>Import a conversation with …</source>
   <translation>Ein Gespräch importieren mit …</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock and quit</source>
   <translation>Sperren und beenden</translation>
  </message>
  <message>
   <source>New contact with {name}</source>
   <translation>Neuer Kontakt mit {name}</translation>
  </message>
  <message>
   <source>New contact with …</source>
   <translation>Neuer Kontakt mit …</translation>
  </message>
  <message>
   <source>New note about {name}</source>
   <translation>Neue Notiz über {name}</translation>
  </message>
  <message>
   <source>New note about …</source>
   <translation>Neue Notiz über …</translation>
  </message>
  <message>
   <source>New offer</source>
   <translation>Neues Angebot</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>New playbook</source>
   <translation>Neuer Leitfaden</translation>
  </message>
  <message>
   <source>Offer: {title}</source>
   <translation>Angebot: {title}</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Angebote</translation>
  </message>
  <message>
   <source>Open the playbook {name}</source>
   <translation>Leitfaden {name} öffnen</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Plan of {name}</source>
   <translation>Plan von {name}</translation>
  </message>
  <message>
   <source>Plan of …</source>
   <translation>Plan von …</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Pläne</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings: {section}</source>
   <translation>Einstellungen: {section}</translation>
  </message>
  <message>
   <source>Stop working as {name}</source>
   <translation>Nicht mehr als {name} arbeiten</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Work as {name}</source>
   <translation>Als {name} arbeiten</translation>
  </message>
  <message>
   <source>add create</source>
   <translation>hinzufügen anlegen</translation>
  </message>
  <message>
   <source>add create catalogue</source>
   <translation>hinzufügen anlegen Katalog</translation>
  </message>
  <message>
   <source>add create plan stages</source>
   <translation>hinzufügen anlegen Plan Phasen</translation>
  </message>
  <message>
   <source>close leave</source>
   <translation>schließen verlassen</translation>
  </message>
  <message>
   <source>contact log</source>
   <translation>Kontakt Eintrag</translation>
  </message>
  <message>
   <source>end identity</source>
   <translation>beenden Identität</translation>
  </message>
  <message>
   <source>exit end</source>
   <translation>beenden Ende</translation>
  </message>
  <message>
   <source>go to; open; show</source>
   <translation>gehe zu; öffne; zeige</translation>
  </message>
  <message>
   <source>help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>identity alias</source>
   <translation>Identität Alias</translation>
  </message>
  <message>
   <source>import a conversation with; import conversation with; import</source>
   <translation>Gespräch importieren mit; Gespräch importieren; importieren</translation>
  </message>
  <message>
   <source>import conversation with</source>
   <translation>Gespräch importieren mit</translation>
  </message>
  <message>
   <source>keys help</source>
   <translation>Tasten Hilfe</translation>
  </message>
  <message>
   <source>new contact with</source>
   <translation>neuer Kontakt mit</translation>
  </message>
  <message>
   <source>new contact with; contact with; new contact; contact; log</source>
   <translation>neuer Kontakt mit; Kontakt mit; neuer Kontakt; Kontakt; Eintrag</translation>
  </message>
  <message>
   <source>new note about</source>
   <translation>neue Notiz über</translation>
  </message>
  <message>
   <source>new note about; note about; new note on; note on; new note; note</source>
   <translation>neue Notiz über; Notiz über; neue Notiz zu; Notiz zu; neue Notiz; Notiz</translation>
  </message>
  <message>
   <source>note write</source>
   <translation>Notiz schreiben</translation>
  </message>
  <message>
   <source>pdf html csv funder</source>
   <translation>pdf html csv Bericht Geldgeber</translation>
  </message>
  <message>
   <source>plan of</source>
   <translation>Plan von</translation>
  </message>
  <message>
   <source>plan of; plan for; plan with; plan; promise to</source>
   <translation>Plan von; Plan für; Plan mit; Plan; Zusage an</translation>
  </message>
  <message>
   <source>stage promise next move</source>
   <translation>Phase Zusage als Nächstes</translation>
  </message>
  <message>
   <source>whatsapp telegram messenger chat</source>
   <translation>whatsapp telegram messenger chat</translation>
  </message>
 </context>
 <context>
  <name>PaletteFilters</name>
  <message>
   <source>30 days ago</source>
   <translation>Vor 30 Tagen</translation>
  </message>
  <message>
   <source>A week ago</source>
   <translation>Vor einer Woche</translation>
  </message>
  <message>
   <source>Before a day</source>
   <translation>Vor einem Tag</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <source>From a day on</source>
   <translation>Ab einem Tag</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Only people, contacts or notes</source>
   <translation>Nur Personen, Kontakte oder Notizen</translation>
  </message>
  <message>
   <source>Only what belongs to one person</source>
   <translation>Nur was zu einer Person gehört</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>The beginning of this year</source>
   <translation>Der Anfang dieses Jahres</translation>
  </message>
 </context>
 <context>
  <name>PaletteLines</name>
  <message>
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Aim missing</source>
   <translation>Ziel fehlt</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Narrow down</source>
   <translation>Eingrenzen</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
 </context>
 <context>
  <name>PassphraseField</name>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Hide passphrase</source>
   <translation>Passphrase verbergen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show passphrase</source>
   <translation>Passphrase zeigen</translation>
  </message>
 </context>
 <context>
  <name>PeopleFilters</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Every stage</source>
   <translation>Jede Phase</translation>
  </message>
  <message>
   <source>Every tag</source>
   <translation>Jedes Schlagwort</translation>
  </message>
  <message>
   <source>Filter by code name</source>
   <translation>Codename filtern</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%Ln closed hidden</source>
   <translation>
    <numerusform>%Ln abgeschlossen, ausgeblendet</numerusform>
    <numerusform>%Ln abgeschlossen, ausgeblendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln closed people</source>
   <translation>
    <numerusform>%Ln Person, abgeschlossen</numerusform>
    <numerusform>%Ln Personen, abgeschlossen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open hidden</source>
   <translation>
    <numerusform>%Ln offen, ausgeblendet</numerusform>
    <numerusform>%Ln offen, ausgeblendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people match</source>
   <translation>
    <numerusform>%Ln Person passt</numerusform>
    <numerusform>%Ln Personen passen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 closed person</source>
   <translation>1 Person, abgeschlossen</translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message>
   <source>1 person matches</source>
   <translation>1 Person passt</translation>
  </message>
  <message>
   <source>Clear the filters</source>
   <translation>Filter zurücksetzen</translation>
  </message>
  <message>
   <source>Filter by code name</source>
   <translation>Nach Codename filtern</translation>
  </message>
  <message>
   <source>For example: code name “Heron”, aim “Find a training place with him”.</source>
   <translation>Zum Beispiel: Codename „Reiher“, Ziel „Mit ihm einen Ausbildungsplatz finden“.</translation>
  </message>
  <message>
   <source>From the filter to the list</source>
   <translation>Vom Filter zur Liste</translation>
  </message>
  <message>
   <source>From the list to its headings; Space sorts</source>
   <translation>Von der Liste zu ihren Spaltenköpfen; die Leertaste sortiert</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>Nobody is closed.</source>
   <translation>Mit niemandem ist die Arbeit abgeschlossen.</translation>
  </message>
  <message>
   <source>Nobody is open. Choose All to see everybody.</source>
   <translation>Mit niemandem ist die Arbeit offen. Wählen Sie „Alle“, um alle zu sehen.</translation>
  </message>
  <message>
   <source>Nobody matches these filters.</source>
   <translation>Auf niemanden passen diese Filter.</translation>
  </message>
  <message>
   <source>Open the person</source>
   <translation>Die Person öffnen</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>The people you write with belong here, each under a code name and with an aim.</source>
   <translation>Hierher gehören die Menschen, mit denen Sie schreiben, jeder unter einem Codenamen und mit einem Ziel.</translation>
  </message>
 </context>
 <context>
  <name>PeopleTable</name>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
 </context>
 <context>
  <name>PeriodRow</name>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Von … bis …</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>Letzte 90 Tage</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>The last day lies before the first one.</source>
   <translation>Der letzte Tag liegt vor dem ersten.</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Dieses Jahr</translation>
  </message>
  <message>
   <source>Whole time</source>
   <translation>Ganze Zeit</translation>
  </message>
 </context>
 <context>
  <name>PersonActs</name>
  <message>
   <source>Another step has been noted since. Nothing was changed.</source>
   <translation>Seitdem wurde ein anderer Schritt eingetragen. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>Taken back: {0}</source>
   <translation>Zurückgenommen: {0}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>PersonHeader</name>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Aim missing: what is this for?</source>
   <translation>Ziel fehlt: Was soll anders werden?</translation>
  </message>
  <message>
   <source>Aim: {0}</source>
   <translation>Ziel: {0}</translation>
  </message>
  <message>
   <source>Change the aim</source>
   <translation>Ziel ändern</translation>
  </message>
  <message>
   <source>Change the code name</source>
   <translation>Codenamen ändern</translation>
  </message>
  <message>
   <source>Close the work…</source>
   <translation>Arbeit abschließen…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Closed {0}: {1}</source>
   <translation>Abgeschlossen {0}: {1}</translation>
  </message>
  <message>
   <source>Code name</source>
   <translation>Codename</translation>
  </message>
  <message>
   <source>Every person needs a code name. The one before is kept.</source>
   <translation>Jede Person braucht einen Codenamen. Der vorige bleibt.</translation>
  </message>
  <message>
   <source>Every person needs an aim. The one before is kept.</source>
   <translation>Jede Person braucht ein Ziel. Das vorige bleibt.</translation>
  </message>
  <message>
   <source>Import a conversation…</source>
   <translation>Gespräch importieren…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <source>Reopen the work</source>
   <translation>Arbeit wieder aufnehmen</translation>
  </message>
  <message>
   <source>Stage: {0}</source>
   <translation>Phase: {0}</translation>
  </message>
  <message>
   <source>The work is closed.</source>
   <translation>Die Arbeit ist abgeschlossen.</translation>
  </message>
  <message>
   <source>The work is open again.</source>
   <translation>Die Arbeit ist wieder offen.</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Change the code name, or the contact chosen in the timeline</source>
   <translation>Den Codenamen ändern, oder den im Verlauf gewählten Kontakt</translation>
  </message>
  <message>
   <source>Copy the draft message</source>
   <translation>Den Nachrichtenentwurf kopieren</translation>
  </message>
  <message>
   <source>Draft message</source>
   <translation>Nachrichtenentwurf</translation>
  </message>
  <message>
   <source>In the draft: copy it; once more, note that it was sent</source>
   <translation>Im Entwurf: kopieren; noch einmal, als gesendet eintragen</translation>
  </message>
  <message>
   <source>Move a stage of the plan earlier; with Down later</source>
   <translation>Eine Phase des Plans früher legen; mit Pfeil ab später</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Next finding in the draft; with Shift the one before</source>
   <translation>Nächste Fundstelle im Entwurf; mit Umschalt die vorige</translation>
  </message>
  <message>
   <source>Next part of the page</source>
   <translation>Nächster Teil der Seite</translation>
  </message>
  <message>
   <source>Next remark on the draft</source>
   <translation>Nächste Anmerkung zum Entwurf</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Angebote</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Parts of this page</source>
   <translation>Teile dieser Seite</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Remove the contact chosen in the timeline</source>
   <translation>Den im Verlauf gewählten Kontakt entfernen</translation>
  </message>
  <message>
   <source>Save the contact from any of its fields</source>
   <translation>Den Kontakt aus jedem seiner Felder speichern</translation>
  </message>
  <message>
   <source>Save the contact; open the entry chosen in a list</source>
   <translation>Den Kontakt speichern; den in einer Liste gewählten Eintrag öffnen</translation>
  </message>
  <message>
   <source>Show all people</source>
   <translation>Alle Personen zeigen</translation>
  </message>
  <message>
   <source>This entry is no longer there.</source>
   <translation>Diesen Eintrag gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This person is no longer here.</source>
   <translation>Diese Person ist nicht mehr hier.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
 </context>
 <context>
  <name>PersonWords</name>
  <message>
   <source>Age unknown</source>
   <translation>Alter unbekannt</translation>
  </message>
  <message>
   <source>Building trust</source>
   <translation>Vertrauen</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Tatsache</translation>
  </message>
  <message>
   <source>First contact</source>
   <translation>Erstkontakt</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Weitervermittelt</translation>
  </message>
  <message>
   <source>How you or somebody else judges it.</source>
   <translation>Wie Sie oder jemand anders es beurteilt.</translation>
  </message>
  <message>
   <source>Hypothesis</source>
   <translation>Vermutung</translation>
  </message>
  <message>
   <source>In conversation</source>
   <translation>Im Gespräch</translation>
  </message>
  <message>
   <source>Minor</source>
   <translation>Minderjährig</translation>
  </message>
  <message>
   <source>Moving offline</source>
   <translation>Ins Offline</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Of age</source>
   <translation>Volljährig</translation>
  </message>
  <message>
   <source>Offer made</source>
   <translation>Angebot gemacht</translation>
  </message>
  <message>
   <source>Opinion</source>
   <translation>Meinung</translation>
  </message>
  <message>
   <source>Say what kind of statement this is, so that it can be weighed.</source>
   <translation>Sagen Sie, was für eine Aussage das ist, damit sie sich einordnen lässt.</translation>
  </message>
  <message>
   <source>Somebody saw, heard or wrote it. Say who below.</source>
   <translation>Jemand hat es gesehen, gehört oder geschrieben. Sagen Sie unten, wer.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today {0}</source>
   <translation>Heute {0}</translation>
  </message>
  <message>
   <source>Unmarked</source>
   <translation>Ungekennzeichnet</translation>
  </message>
  <message>
   <source>What might be so. Say what would show that it is not.</source>
   <translation>Was so sein könnte. Sagen Sie, woran sich zeigen würde, dass es nicht so ist.</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>Yesterday {0}</source>
   <translation>Gestern {0}</translation>
  </message>
  <message>
   <source>building trust</source>
   <translation>Vertrauen</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>first contact</source>
   <translation>Erstkontakt</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>weitervermittelt</translation>
  </message>
  <message>
   <source>in conversation</source>
   <translation>im Gespräch</translation>
  </message>
  <message>
   <source>moving offline</source>
   <translation>ins Offline</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>offer made</source>
   <translation>Angebot gemacht</translation>
  </message>
  <message>
   <source>one-to-many</source>
   <translation>eins zu vielen</translation>
  </message>
  <message>
   <source>one-to-one</source>
   <translation>eins zu eins</translation>
  </message>
  <message>
   <source>sealed</source>
   <translation>versiegelt</translation>
  </message>
  <message>
   <source>sealed, version {0}</source>
   <translation>versiegelt, Fassung {0}</translation>
  </message>
  <message>
   <source>they</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>they started</source>
   <translation>Person begann</translation>
  </message>
  <message>
   <source>they wrote</source>
   <translation>Person schrieb</translation>
  </message>
  <message>
   <source>you</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>you started</source>
   <translation>Sie begannen</translation>
  </message>
  <message>
   <source>you wrote</source>
   <translation>Sie schrieben</translation>
  </message>
 </context>
 <context>
  <name>PersonWordsCard</name>
  <message>
   <source>A word nobody else may read</source>
   <translation>Ein Wort, das sonst niemand lesen darf</translation>
  </message>
  <message>
   <source>Anything that points to them</source>
   <translation>Alles, was auf die Person hinweist</translation>
  </message>
  <message>
   <source>Messages to everybody else are checked for these. They are in no export and no letter.</source>
   <translation>Nachrichten an alle anderen werden darauf geprüft. Die Wörter stehen in keinem Export und keinem Brief.</translation>
  </message>
  <message>
   <source>Names of family and friends</source>
   <translation>Namen aus Familie und Freundeskreis</translation>
  </message>
  <message>
   <source>Never say to others</source>
   <translation>Anderen nie sagen</translation>
  </message>
  <message>
   <source>Their address</source>
   <translation>Adresse der Person</translation>
  </message>
  <message>
   <source>Their number</source>
   <translation>Nummer der Person</translation>
  </message>
  <message>
   <source>Their school or work</source>
   <translation>Schule oder Arbeit der Person</translation>
  </message>
  <message>
   <source>Their street or town</source>
   <translation>Straße oder Ort der Person</translation>
  </message>
  <message>
   <source>Their true name, if you know it</source>
   <translation>Echter Name, falls bekannt</translation>
  </message>
  <message>
   <source>What friends call them</source>
   <translation>Wie Freunde die Person nennen</translation>
  </message>
 </context>
 <context>
  <name>PhraseStep</name>
  <message>
   <source>Another one</source>
   <translation>Eine andere</translation>
  </message>
  <message>
   <source>Choose a passphrase</source>
   <translation>Passphrase wählen</translation>
  </message>
  <message>
   <source>It opens the vault and is kept nowhere, so nobody can look it up or reset it for you.</source>
   <translation>Sie öffnet den Tresor und wird nirgends aufbewahrt; niemand kann sie also für Sie nachsehen oder zurücksetzen.</translation>
  </message>
  <message>
   <source>Make the vault</source>
   <translation>Tresor anlegen</translation>
  </message>
  <message>
   <source>Nobody can guess them. Write them on paper until you know them by heart, then destroy the paper.</source>
   <translation>Niemand kann sie erraten. Schreiben Sie sie auf Papier, bis Sie sie auswendig wissen, und vernichten Sie dann das Papier.</translation>
  </message>
  <message>
   <source>Offered passphrase: {phrase}</source>
   <translation>Vorgeschlagene Passphrase: {phrase}</translation>
  </message>
  <message>
   <source>Six words, drawn at random</source>
   <translation>Sechs Wörter, zufällig gezogen</translation>
  </message>
  <message>
   <source>Type the six words once yourself, so that you know they are on your paper.</source>
   <translation>Tippen Sie die sechs Wörter einmal selbst, damit Sie wissen, dass sie auf Ihrem Papier stehen.</translation>
  </message>
  <message>
   <source>Use this one</source>
   <translation>Diese nehmen</translation>
  </message>
 </context>
 <context>
  <name>PicturesTab</name>
  <message>
   <source>Add a picture</source>
   <translation>Ein Bild hinzufügen</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Ein Bild wählen</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Bild wählen…</translation>
  </message>
  <message>
   <source>It is overwritten in the vault and cannot be brought back.</source>
   <translation>Es wird im Tresor überschrieben und lässt sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>Kept are its pixels and nothing else: no place, no time, no camera. The file you choose stays where it is; delete it there if it should not be found.</source>
   <translation>Aufgehoben werden seine Pixel und sonst nichts: kein Ort, keine Zeit, keine Kamera. Die Datei, die Sie wählen, bleibt, wo sie ist; löschen Sie sie dort, wenn sie nicht gefunden werden soll.</translation>
  </message>
  <message>
   <source>No picture. None is better than one that is not yours to use: a drawing or a landscape will do.</source>
   <translation>Kein Bild. Keines ist besser als eines, das Sie nicht nutzen dürfen: Eine Zeichnung oder eine Landschaft genügt.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation>Bilder ({0})</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the picture: {0}</source>
   <translation>Das Bild entfernen: {0}</translation>
  </message>
  <message>
   <source>Remove this picture?</source>
   <translation>Dieses Bild entfernen?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Say where the consent or the licence can be found.</source>
   <translation>Sagen Sie, wo die Einwilligung oder die Lizenz zu finden ist.</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>Woher es kommt</translation>
  </message>
  <message>
   <source>Where the consent or the licence lies</source>
   <translation>Wo die Einwilligung oder die Lizenz liegt</translation>
  </message>
 </context>
 <context>
  <name>PlaceStep</name>
  <message>
   <source>A name cannot begin or end with a dot or contain any of these: {signs}</source>
   <translation>Ein Name darf nicht mit einem Punkt beginnen oder enden und keines dieser Zeichen enthalten: {signs}</translation>
  </message>
  <message>
   <source>Change the place</source>
   <translation>Ort ändern</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>It looks as if {service} copies this folder to other computers. The vault stays encrypted there, but old copies remain out of your reach, and copying while you work can damage it. A folder that stays on this computer is better.</source>
   <translation>Es sieht so aus, als kopiere {service} diesen Ordner auf andere Computer. Der Tresor bleibt dort verschlüsselt, aber alte Kopien bleiben außerhalb Ihrer Reichweite, und Kopieren, während Sie arbeiten, kann ihn beschädigen. Besser ist ein Ordner, der auf diesem Computer bleibt.</translation>
  </message>
  <message>
   <source>Name of the vault</source>
   <translation>Name des Tresors</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>The vault needs a name.</source>
   <translation>Der Tresor braucht einen Namen.</translation>
  </message>
  <message>
   <source>There is already something of this name. Choose another.</source>
   <translation>Es gibt schon etwas mit diesem Namen. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>This folder seems to lie on another computer. If the connection breaks while you work, the vault can be damaged. A folder on this computer is better.</source>
   <translation>Dieser Ordner scheint auf einem anderen Computer zu liegen. Bricht die Verbindung ab, während Sie arbeiten, kann der Tresor beschädigt werden. Besser ist ein Ordner auf diesem Computer.</translation>
  </message>
  <message>
   <source>Where the vault is to lie</source>
   <translation>Wo der Tresor liegen soll</translation>
  </message>
  <message>
   <source>a service</source>
   <translation>ein Dienst</translation>
  </message>
 </context>
 <context>
  <name>PlanBrief</name>
  <message>
   <source>Begin a plan</source>
   <translation>Plan beginnen</translation>
  </message>
  <message>
   <source>Next move</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <source>No plan yet</source>
   <translation>Noch kein Plan</translation>
  </message>
  <message>
   <source>Open the plan</source>
   <translation>Plan öffnen</translation>
  </message>
  <message>
   <source>Promised</source>
   <translation>Zugesagt</translation>
  </message>
  <message>
   <source>Stop and go to safeguarding</source>
   <translation>Aufhören und zur Schutzstelle</translation>
  </message>
  <message>
   <source>{text}, until {when}</source>
   <translation>{text}, bis {when}</translation>
  </message>
  <message numerus="yes">
   <source>… and %Ln more</source>
   <translation>
    <numerusform>… und %Ln weitere</numerusform>
    <numerusform>… und %Ln weitere</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PlanTab</name>
  <message>
   <source>Back to the plan</source>
   <translation>Zurück zum Plan</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>End the plan with {0}</source>
   <translation>Den Plan mit {0} beenden</translation>
  </message>
  <message>
   <source>He took the place; a colleague goes on</source>
   <translation>Platz angenommen; das Team macht weiter</translation>
  </message>
  <message>
   <source>It stays readable under “Earlier plans”. A new one can be made at any time; promises stay open.</source>
   <translation>Er bleibt unter „Frühere Pläne“ lesbar. Ein neuer lässt sich jederzeit machen; Zusagen bleiben offen.</translation>
  </message>
  <message>
   <source>Now: {0}</source>
   <translation>Jetzt: {0}</translation>
  </message>
  <message>
   <source>The plan has ended.</source>
   <translation>Der Plan ist beendet.</translation>
  </message>
  <message>
   <source>You are changing this plan only. The playbook it came from stays as it is.</source>
   <translation>Sie ändern nur diesen Plan. Der Leitfaden, aus dem er kommt, bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>{name} has a plan: {plan}.</source>
   <translation>{name} hat einen Plan: {plan}.</translation>
  </message>
 </context>
 <context>
  <name>PlanWords</name>
  <message numerus="yes">
   <source>%Ln running plans</source>
   <translation>
    <numerusform>%Ln laufender Plan</numerusform>
    <numerusform>%Ln laufende Pläne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln stages</source>
   <translation>
    <numerusform>%Ln Phase</numerusform>
    <numerusform>%Ln Phasen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 running plan</source>
   <translation>1 laufender Plan</translation>
  </message>
  <message>
   <source>1 stage</source>
   <translation>1 Phase</translation>
  </message>
  <message>
   <source>A plan of your own</source>
   <translation>Ein eigener Plan</translation>
  </message>
  <message>
   <source>A sentence to begin with, as you would write it</source>
   <translation>Ein Satz für den Anfang, so wie Sie ihn schreiben würden</translation>
  </message>
  <message>
   <source>Answer when you said you would</source>
   <translation>Antworten, wann Sie es angekündigt haben</translation>
  </message>
  <message>
   <source>Argue about ideology</source>
   <translation>Über Ideologie streiten</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Tun</translation>
  </message>
  <message>
   <source>Do not</source>
   <translation>Nicht tun</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Methoden</translation>
  </message>
  <message>
   <source>Open question: begin with what, how or when</source>
   <translation>Offene Frage: mit was, wie oder wann beginnen</translation>
  </message>
  <message>
   <source>Openers</source>
   <translation>Einstiege</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan: {0}</source>
   <translation>Plan: {0}</translation>
  </message>
  <message>
   <source>Red lines</source>
   <translation>Rote Linien</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Stop rules</source>
   <translation>Stoppregeln</translation>
  </message>
  <message>
   <source>What ends the conversation and goes to safeguarding</source>
   <translation>Was das Gespräch beendet und an die Schutzstelle geht</translation>
  </message>
  <message>
   <source>What is never done, whatever happens</source>
   <translation>Was nie getan wird, was auch geschieht</translation>
  </message>
  <message>
   <source>What this is grounded in</source>
   <translation>Worauf sich das stützt</translation>
  </message>
  <message>
   <source>no running plan</source>
   <translation>kein laufender Plan</translation>
  </message>
  <message>
   <source>no stages yet</source>
   <translation>noch keine Phasen</translation>
  </message>
  <message>
   <source>stage {number} of {count}: {name}</source>
   <translation>Phase {number} von {count}: {name}</translation>
  </message>
 </context>
 <context>
  <name>PlansCard</name>
  <message>
   <source>No plan yet. When and how a person hears who you are is planned on that person’s page.</source>
   <translation>Noch kein Plan. Wann und wie eine Person erfährt, wer Sie sind, wird auf ihrer Seite geplant.</translation>
  </message>
  <message>
   <source>Telling the truth</source>
   <translation>Die Wahrheit sagen</translation>
  </message>
  <message>
   <source>not told yet</source>
   <translation>noch nicht gesagt</translation>
  </message>
  <message>
   <source>not told yet, to be looked at {0}</source>
   <translation>noch nicht gesagt, wieder anzusehen {0}</translation>
  </message>
  <message>
   <source>told {0}</source>
   <translation>gesagt {0}</translation>
  </message>
 </context>
 <context>
  <name>PlansPage</name>
  <message numerus="yes">
   <source>%Ln playbooks</source>
   <translation>
    <numerusform>%Ln Leitfaden</numerusform>
    <numerusform>%Ln Leitfäden</numerusform>
   </translation>
  </message>
  <message>
   <source>1 playbook</source>
   <translation>1 Leitfaden</translation>
  </message>
  <message>
   <source>A playbook is a way through a conversation that you can use again: stages, openers, what to do and what not, and what makes you stop. A person’s plan is made from one and is then its own.</source>
   <translation>Ein Leitfaden ist ein Weg durch ein Gespräch, den Sie wieder nutzen können: Phasen, Einstiege, was zu tun ist und was nicht, und wann Sie aufhören. Der Plan einer Person entsteht aus einem und ist dann eigenständig.</translation>
  </message>
  <message numerus="yes">
   <source>Add the %Ln starters that are missing</source>
   <translation>
    <numerusform>%Ln fehlenden Leitfaden ergänzen</numerusform>
    <numerusform>%Ln fehlende Leitfäden ergänzen</numerusform>
   </translation>
  </message>
  <message>
   <source>Add the starter that is missing</source>
   <translation>Fehlenden Leitfaden ergänzen</translation>
  </message>
  <message>
   <source>Bring in from a file…</source>
   <translation>Aus einer Datei holen…</translation>
  </message>
  <message>
   <source>For example: “Personal first and open”, “A concrete offer”, “Moving offline”. They come with Wayside and name their sources; change what does not fit your work.</source>
   <translation>Zum Beispiel: „Personal first and open“, „A concrete offer“, „Moving offline“. Sie kommen auf Englisch mit Wayside und nennen ihre Quellen; ändern Sie, was nicht zu Ihrer Arbeit passt.</translation>
  </message>
  <message>
   <source>From one playbook to the next, then to the people</source>
   <translation>Von einem Leitfaden zum nächsten, dann zu den Personen</translation>
  </message>
  <message>
   <source>Hide those that are retired</source>
   <translation>Stillgelegte ausblenden</translation>
  </message>
  <message>
   <source>New playbook</source>
   <translation>Neuer Leitfaden</translation>
  </message>
  <message>
   <source>No playbook yet</source>
   <translation>Noch kein Leitfaden</translation>
  </message>
  <message>
   <source>Open the playbook, or the plan of the person</source>
   <translation>Den Leitfaden öffnen, oder den Plan der Person</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Pläne</translation>
  </message>
  <message numerus="yes">
   <source>Show %Ln retired</source>
   <translation>
    <numerusform>%Ln stillgelegten zeigen</numerusform>
    <numerusform>%Ln stillgelegte zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>The starters are here. Open one and change what does not fit your work.</source>
   <translation>Die mitgelieferten Leitfäden sind da. Öffnen Sie einen, und ändern Sie, was nicht zu Ihrer Arbeit passt.</translation>
  </message>
  <message>
   <source>Use the three starters</source>
   <translation>Die drei mitgelieferten nehmen</translation>
  </message>
 </context>
 <context>
  <name>PlaybookCard</name>
  <message>
   <source>Not said yet what it is for</source>
   <translation>Noch nicht gesagt, wozu er dient</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Stillgelegt</translation>
  </message>
 </context>
 <context>
  <name>PlaybookFiles</name>
  <message>
   <source>Choose the file of a playbook</source>
   <translation>Die Datei eines Leitfadens wählen</translation>
  </message>
  <message>
   <source>Playbooks ({0})</source>
   <translation>Leitfäden ({0})</translation>
  </message>
  <message>
   <source>This playbook was not brought in</source>
   <translation>Dieser Leitfaden wurde nicht übernommen</translation>
  </message>
 </context>
 <context>
  <name>PlaybookPage</name>
  <message>
   <source>Back to where you came from</source>
   <translation>Dorthin zurück, woher Sie kamen</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <source>Every playbook needs a name. The one before is kept.</source>
   <translation>Jeder Leitfaden braucht einen Namen. Der vorige bleibt.</translation>
  </message>
  <message>
   <source>Hand on as a file…</source>
   <translation>Weitergeben…</translation>
  </message>
  <message>
   <source>In the list of stages: the next stage</source>
   <translation>In der Liste der Phasen: die nächste Phase</translation>
  </message>
  <message>
   <source>Move the stage earlier</source>
   <translation>Die Phase früher legen</translation>
  </message>
  <message>
   <source>Move the stage later</source>
   <translation>Die Phase später legen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>Stilllegen</translation>
  </message>
  <message>
   <source>Retired: {0}</source>
   <translation>Stillgelegt: {0}</translation>
  </message>
  <message>
   <source>Show all plans</source>
   <translation>Alle Pläne zeigen</translation>
  </message>
  <message>
   <source>Take out the stage that is chosen</source>
   <translation>Die gewählte Phase herausnehmen</translation>
  </message>
  <message>
   <source>There is already a playbook of this name. Choose another.</source>
   <translation>Es gibt schon einen Leitfaden mit diesem Namen. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>This playbook came with Wayside. Change it as you need; what it is grounded in stays here.</source>
   <translation>Dieser Leitfaden kam mit Wayside. Ändern Sie ihn, wie Sie ihn brauchen; worauf er sich stützt, bleibt hier stehen.</translation>
  </message>
  <message>
   <source>This playbook is no longer here.</source>
   <translation>Dieser Leitfaden ist nicht mehr hier.</translation>
  </message>
  <message>
   <source>This playbook is retired: no new plan is made from it.</source>
   <translation>Dieser Leitfaden ist stillgelegt: Aus ihm entsteht kein neuer Plan.</translation>
  </message>
  <message>
   <source>What it is grounded in</source>
   <translation>Worauf er sich stützt</translation>
  </message>
  <message>
   <source>What you change here does not change plans already made from it.</source>
   <translation>Was Sie hier ändern, ändert keine Pläne, die schon aus ihm entstanden sind.</translation>
  </message>
  <message>
   <source>Write in the stage that is chosen</source>
   <translation>In der gewählten Phase schreiben</translation>
  </message>
  <message>
   <source>Written to {0}. It holds this playbook and no case. It is not encrypted; the vault remembers that it was made.</source>
   <translation>Geschrieben nach {0}. Die Datei enthält diesen Leitfaden und keinen Fall. Sie ist nicht verschlüsselt; der Tresor merkt sich, dass sie entstanden ist.</translation>
  </message>
 </context>
 <context>
  <name>PreviewForm</name>
  <message>
   <source>A table does not say it.</source>
   <translation>Aus einer Tabelle geht das nicht hervor.</translation>
  </message>
  <message>
   <source>Both write the same kind of file.</source>
   <translation>Beide schreiben dieselbe Art von Datei.</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Wählen Sie etwas aus.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Zeitangaben</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Erste</translation>
  </message>
  <message>
   <source>In which time zone was it exported?</source>
   <translation>In welcher Zeitzone wurde sie exportiert?</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Letzte</translation>
  </message>
  <message>
   <source>Left out or remarkable: {0}.</source>
   <translation>Ausgelassen oder auffällig: {0}.</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Messages of anybody else are left out.</source>
   <translation>Nachrichten von allen anderen werden ausgelassen.</translation>
  </message>
  <message>
   <source>No date in the file is later than the twelfth, so both are possible.</source>
   <translation>Kein Tag in der Datei ist später als der zwölfte; beides ist also möglich.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>The file is cut short or damaged from line {0} on. This is what was understood; such a file is not imported.</source>
   <translation>Die Datei ist abgeschnitten oder ab Zeile {0} beschädigt. Dies wurde verstanden; eine solche Datei wird nicht importiert.</translation>
  </message>
  <message>
   <source>The file names no zone. The same file is always to be read in the same one.</source>
   <translation>Die Datei nennt keine Zone. Dieselbe Datei ist immer in derselben zu lesen.</translation>
  </message>
  <message>
   <source>The first: 3/4 is the third of April</source>
   <translation>Die erste: 3/4 ist der dritte April</translation>
  </message>
  <message>
   <source>The second: 3/4 is the fourth of March</source>
   <translation>Die zweite: 3/4 ist der vierte März</translation>
  </message>
  <message>
   <source>This computer’s: {0}</source>
   <translation>Die dieses Computers: {0}</translation>
  </message>
  <message>
   <source>Under which identity did you write?</source>
   <translation>Unter welcher Identität haben Sie geschrieben?</translation>
  </message>
  <message>
   <source>Which conversation is it?</source>
   <translation>Welches Gespräch ist es?</translation>
  </message>
  <message>
   <source>Which name in the file is yours?</source>
   <translation>Welcher Name in der Datei ist Ihrer?</translation>
  </message>
  <message>
   <source>Which name in the file is {0}?</source>
   <translation>Welcher Name in der Datei ist {0}?</translation>
  </message>
  <message>
   <source>Which number of a date is the day?</source>
   <translation>Welche Zahl eines Datums ist der Tag?</translation>
  </message>
  <message>
   <source>Which platform is it from?</source>
   <translation>Von welcher Plattform ist sie?</translation>
  </message>
  <message>
   <source>Who wrote</source>
   <translation>Wer geschrieben hat</translation>
  </message>
  <message>
   <source>You and the person cannot be the same.</source>
   <translation>Sie und die Person können nicht dieselbe sein.</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
 </context>
 <context>
  <name>ProgressRow</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird angehalten</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>PromisesCard</name>
  <message>
   <source>A promise that will not be kept is said so, to the person first. Note here why.</source>
   <translation>Eine Zusage, die nicht gehalten wird, wird zurückgenommen: zuerst gegenüber der Person. Notieren Sie hier, warum.</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Drop this promise</source>
   <translation>Diese Zusage zurücknehmen</translation>
  </message>
  <message>
   <source>Drop: {0}</source>
   <translation>Zurücknehmen: {0}</translation>
  </message>
  <message>
   <source>Dropped {when}: {text} ({reason})</source>
   <translation>Zurückgenommen {when}: {text} ({reason})</translation>
  </message>
  <message>
   <source>Dropped: {0}</source>
   <translation>Zurückgenommen: {0}</translation>
  </message>
  <message>
   <source>Drop…</source>
   <translation>Zurücknehmen…</translation>
  </message>
  <message>
   <source>I will ask about the papers</source>
   <translation>Ich frage wegen der Papiere nach</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Gehalten</translation>
  </message>
  <message>
   <source>Kept {when}: {text}</source>
   <translation>Gehalten {when}: {text}</translation>
  </message>
  <message>
   <source>Kept: {0}</source>
   <translation>Gehalten: {0}</translation>
  </message>
  <message>
   <source>New promise</source>
   <translation>Neue Zusage</translation>
  </message>
  <message>
   <source>Note the promise</source>
   <translation>Zusage eintragen</translation>
  </message>
  <message>
   <source>Nothing is promised to {0}. Note here what you said you would do, so that it is kept.</source>
   <translation>{0} ist nichts zugesagt. Tragen Sie hier ein, was Sie zu tun versprochen haben, damit es gehalten wird.</translation>
  </message>
  <message>
   <source>Promises</source>
   <translation>Zusagen</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>The office says no; told him on Thursday</source>
   <translation>Das Amt sagt Nein; Donnerstag gesagt</translation>
  </message>
  <message>
   <source>This is not a date. Write “fri”, “in 3 days” or “3 dec”.</source>
   <translation>Das ist kein Datum. Schreiben Sie „Fr“, „in 3 Tagen“ oder „3. Dez“.</translation>
  </message>
  <message>
   <source>Until when</source>
   <translation>Bis wann</translation>
  </message>
  <message>
   <source>Until when, if you said so</source>
   <translation>Bis wann, falls Sie es gesagt haben</translation>
  </message>
  <message>
   <source>Write what you promised.</source>
   <translation>Schreiben Sie, was Sie zugesagt haben.</translation>
  </message>
  <message>
   <source>made {0}</source>
   <translation>zugesagt {0}</translation>
  </message>
  <message>
   <source>overdue, {0}</source>
   <translation>überfällig, {0}</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>bis {0}</translation>
  </message>
 </context>
 <context>
  <name>PurposeCard</name>
  <message>
   <source>For whom and for what, so that a colleague knows when to choose it</source>
   <translation>Für wen und wofür, damit andere im Team wissen, wann er passt</translation>
  </message>
  <message>
   <source>Language it is written in</source>
   <translation>Sprache, in der er geschrieben ist</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wozu er dient</translation>
  </message>
  <message>
   <source>en, de, fr …</source>
   <translation>de, en, fr …</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting</source>
   <translation>
    <numerusform>%Ln wartet</numerusform>
    <numerusform>%Ln warten</numerusform>
   </translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Identities</source>
   <translation>Identitäten</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Angebote</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Pläne</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
 </context>
 <context>
  <name>RatersCard</name>
  <message>
   <source>From {0} signs on that two people rated without knowing of each other, their agreement is shown here. The second rating is entered beside the sign, on the person’s page.</source>
   <translation>Ab {0} Anzeichen, die zwei Menschen bewertet haben, ohne voneinander zu wissen, steht hier ihre Übereinstimmung. Die zweite Bewertung wird beim Anzeichen eingetragen, auf der Seite der Person.</translation>
  </message>
 </context>
 <context>
  <name>RatingDialog</name>
  <message>
   <source>A role, not a name. It is rated once: a rating made to agree is worth nothing.</source>
   <translation>Eine Stelle, kein Name. Bewertet wird einmal: Eine Bewertung, die übereinstimmen soll, ist nichts wert.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Is it a sign of impact?</source>
   <translation>Ist das ein Anzeichen von Wirkung?</translation>
  </message>
  <message>
   <source>Keep the rating</source>
   <translation>Bewertung eintragen</translation>
  </message>
  <message>
   <source>No, or not sure</source>
   <translation>Nein, oder nicht sicher</translation>
  </message>
  <message>
   <source>Say what you make of it, yes or no.</source>
   <translation>Sagen Sie, wie Sie es sehen: ja oder nein.</translation>
  </message>
  <message>
   <source>Say who rates it, by role.</source>
   <translation>Sagen Sie, welche Stelle bewertet.</translation>
  </message>
  <message>
   <source>Second rating</source>
   <translation>Zweite Bewertung</translation>
  </message>
  <message>
   <source>Who rates it</source>
   <translation>Wer bewertet</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>colleague in the team, supervisor</source>
   <translation>jemand aus dem Team, Supervision</translation>
  </message>
 </context>
 <context>
  <name>ReachCard</name>
  <message numerus="yes">
   <source>%Ln are taken.</source>
   <translation>
    <numerusform>%Ln ist vergeben.</numerusform>
    <numerusform>%Ln sind vergeben.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 is taken.</source>
   <translation>1 ist vergeben.</translation>
  </message>
  <message>
   <source>Ages</source>
   <translation>Alter</translation>
  </message>
  <message>
   <source>For whom and until when</source>
   <translation>Für wen und bis wann</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <source>Leave open if they are not counted.</source>
   <translation>Offen lassen, wenn sie nicht gezählt werden.</translation>
  </message>
  <message>
   <source>Leave open what does not matter.</source>
   <translation>Lassen Sie offen, was keine Rolle spielt.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <source>Today tells you before it ends, as long as it is open to somebody.</source>
   <translation>„Heute“ sagt es Ihnen, bevor es endet, solange es für jemanden offen ist.</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Gültig bis</translation>
  </message>
 </context>
 <context>
  <name>ReadAgainDialog</name>
  <message>
   <source>Is this still the rule of {0}?</source>
   <translation>Ist das noch die Regel von {0}?</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Gelesen von</translation>
  </message>
  <message>
   <source>Read it at the platform itself. Note it only if it still says this. If it says something else, have your organisation bring a new card; until then ask whoever authorised this identity.</source>
   <translation>Lesen Sie sie bei der Plattform selbst. Tragen Sie es nur ein, wenn sie noch so lautet. Lautet sie anders, lassen Sie Ihre Organisation eine neue Karte bringen; fragen Sie bis dahin die Stelle, die diese Identität genehmigt hat.</translation>
  </message>
  <message>
   <source>The card was read later than that already.</source>
   <translation>Die Karte wurde schon später als an diesem Tag gelesen.</translation>
  </message>
 </context>
 <context>
  <name>ReadingPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>ReasonDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Give a reason; one line is enough.</source>
   <translation>Geben Sie einen Grund an; eine Zeile genügt.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
 </context>
 <context>
  <name>RecoveredPage</name>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Set a new passphrase</source>
   <translation>Neue Passphrase festlegen</translation>
  </message>
  <message>
   <source>Set this passphrase</source>
   <translation>Diese Passphrase festlegen</translation>
  </message>
  <message>
   <source>Setting it…</source>
   <translation>Wird festgelegt…</translation>
  </message>
  <message>
   <source>The vault is open. The old passphrase stays until you set a new one; the recovery code stays the same.</source>
   <translation>Der Tresor ist geöffnet. Die alte Passphrase gilt, bis Sie eine neue festlegen; der Wiederherstellungscode bleibt derselbe.</translation>
  </message>
 </context>
 <context>
  <name>RelationshipsCard</name>
  <message>
   <source>A code name links to that person; anything else describes somebody.</source>
   <translation>Ein Codename verweist auf die Person; alles andere beschreibt jemanden.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add the relationship</source>
   <translation>Die Beziehung hinzufügen</translation>
  </message>
  <message>
   <source>Code name or a few words</source>
   <translation>Codename, wer</translation>
  </message>
  <message>
   <source>Kind of relationship</source>
   <translation>Art der Beziehung</translation>
  </message>
  <message>
   <source>Nobody is noted yet.</source>
   <translation>Noch niemand notiert.</translation>
  </message>
  <message>
   <source>Older brother, trusts</source>
   <translation>Bruder</translation>
  </message>
  <message>
   <source>Relationship with {0} removed.</source>
   <translation>Beziehung zu {0} entfernt.</translation>
  </message>
  <message>
   <source>Relationships</source>
   <translation>Beziehungen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the relationship with {0}</source>
   <translation>Die Beziehung zu {0} entfernen</translation>
  </message>
  <message>
   <source>Say how they are related and to whom.</source>
   <translation>Sagen Sie, welche Beziehung es ist und zu wem.</translation>
  </message>
  <message>
   <source>This is the person whose page this is. Choose somebody else.</source>
   <translation>Das ist die Person, deren Seite dies ist. Wählen Sie jemand anderen.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>{0}, noted there</source>
   <translation>{0}, dort notiert</translation>
  </message>
 </context>
 <context>
  <name>RemarkPanel</name>
  <message>
   <source>I mean it so</source>
   <translation>So gemeint</translation>
  </message>
  <message>
   <source>Next remark, Ctrl+F8</source>
   <translation>Nächste Anmerkung, Strg+F8</translation>
  </message>
 </context>
 <context>
  <name>RemarkWords</name>
  <message numerus="yes">
   <source>%Ln remarks</source>
   <translation>
    <numerusform>%Ln Anmerkung</numerusform>
    <numerusform>%Ln Anmerkungen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 remark</source>
   <translation>1 Anmerkung</translation>
  </message>
  <message>
   <source>From here on it is long for a message read on a phone. One thought at a time gets more answers.</source>
   <translation>Ab hier ist es lang für eine Nachricht, die am Handy gelesen wird. Ein Gedanke auf einmal bekommt mehr Antworten.</translation>
  </message>
  <message>
   <source>“{0}” can be answered with yes or no, and then the talk rests. “What” and “how” invite a story.</source>
   <translation>„{0}“ lässt sich mit Ja oder Nein beantworten, und dann stockt das Gespräch. „Was“ und „wie“ laden zum Erzählen ein.</translation>
  </message>
  <message>
   <source>“{0}” can sound like an attack. Whoever has to defend a view holds on to it; asking how they came to it keeps the talk open.</source>
   <translation>„{0}“ kann wie ein Angriff klingen. Wer eine Ansicht verteidigen muss, hält an ihr fest; die Frage, wie es dazu kam, hält das Gespräch offen.</translation>
  </message>
  <message>
   <source>“{0}” explains rather than asks. Advice nobody asked for mostly meets resistance; a question lets them find the reason themselves.</source>
   <translation>„{0}“ erklärt, statt zu fragen. Ungebetener Rat stößt meist auf Widerstand; bei einer Frage findet die Person den Grund selbst.</translation>
  </message>
  <message>
   <source>“{0}” is a promise that may not be yours to keep. A broken one costs more trust than none; say what you will do yourself, and until when.</source>
   <translation>„{0}“ ist eine Zusage, die Sie vielleicht nicht halten können. Eine gebrochene kostet mehr Vertrauen als keine; sagen Sie, was Sie selbst tun werden und bis wann.</translation>
  </message>
 </context>
 <context>
  <name>ReportPdf</name>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Seite {0} von {1}</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>The line over a bar is the {0}.</source>
   <translation>Die Linie über einem Balken ist das {0}.</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, Fortsetzung</translation>
  </message>
 </context>
 <context>
  <name>RhythmCharts</name>
  <message>
   <source>1 day</source>
   <translation>1 Tag</translation>
  </message>
  <message>
   <source>1 h</source>
   <translation>1 Std.</translation>
  </message>
  <message>
   <source>1 min</source>
   <translation>1 Min.</translation>
  </message>
  <message>
   <source>1 week</source>
   <translation>1 Woche</translation>
  </message>
  <message>
   <source>Before that, {0} more.</source>
   <translation>Davor noch {0}.</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>Begann</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Wie lange</translation>
  </message>
  <message>
   <source>How long an answer takes</source>
   <translation>Wie lange eine Antwort dauert</translation>
  </message>
  <message>
   <source>Messages a week</source>
   <translation>Nachrichten je Woche</translation>
  </message>
  <message>
   <source>Messages a week: you solid, they hatched</source>
   <translation>Nachrichten je Woche: Sie gefüllt, die Person schraffiert</translation>
  </message>
  <message>
   <source>Point at a bar, or go to it with the arrow keys, for its numbers.</source>
   <translation>Zeigen Sie auf einen Balken, oder gehen Sie mit den Pfeiltasten hin, um seine Zahlen zu sehen.</translation>
  </message>
  <message>
   <source>Quiet from {day} for {days} days, then they wrote.</source>
   <translation>Still ab {day}, {days} Tage lang, dann schrieb die Person.</translation>
  </message>
  <message>
   <source>Quiet from {day} for {days} days, then you wrote.</source>
   <translation>Still ab {day}, {days} Tage lang, dann schrieben Sie.</translation>
  </message>
  <message>
   <source>Quiet since {day}, {days} days now.</source>
   <translation>Still seit {day}, bisher {days} Tage.</translation>
  </message>
  <message>
   <source>Quiet stretches</source>
   <translation>Stille Zeiten</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Show the weeks as a chart</source>
   <translation>Die Wochen als Diagramm zeigen</translation>
  </message>
  <message>
   <source>Show the weeks as a table</source>
   <translation>Die Wochen als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <source>They</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Week of</source>
   <translation>Woche vom</translation>
  </message>
  <message>
   <source>Week of {day}: you {yours}, they {theirs}</source>
   <translation>Woche vom {day}: Sie {yours}, die Person {theirs}</translation>
  </message>
  <message>
   <source>When it was quiet for two weeks or more</source>
   <translation>Wann es zwei Wochen oder länger still war</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Who starts</source>
   <translation>Wer beginnt</translation>
  </message>
  <message>
   <source>Who starts again after half a day of silence</source>
   <translation>Wer nach einem halben Tag Stille wieder beginnt</translation>
  </message>
  <message>
   <source>Who wrote then</source>
   <translation>Wer dann schrieb</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>half within {median} ({lower} to {upper})</source>
   <translation>die Hälfte binnen {median} ({lower} bis {upper})</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>noch niemand</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{all} messages: {yours} from you, {theirs} from them.</source>
   <translation>{all} Nachrichten: {yours} von Ihnen, {theirs} von der Person.</translation>
  </message>
 </context>
 <context>
  <name>RuleDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Am</translation>
  </message>
  <message>
   <source>Say which role it is.</source>
   <translation>Sagen Sie, welche Stelle es ist.</translation>
  </message>
  <message>
   <source>The role, not the person: “team lead”, “head of the project”</source>
   <translation>Die Stelle, nicht die Person: „Teamleitung“, „Projektleitung“</translation>
  </message>
  <message>
   <source>This day lies ahead. For one in the past write the year too: “2026-11-20”.</source>
   <translation>Dieser Tag liegt in der Zukunft. Schreiben Sie für einen vergangenen auch das Jahr: „20.11.2026“.</translation>
  </message>
  <message>
   <source>This is not a date. Write “today”, “yesterday” or “2026-11-20”.</source>
   <translation>Das ist kein Datum. Schreiben Sie „heute“, „gestern“ oder „20.11.2026“.</translation>
  </message>
 </context>
 <context>
  <name>RulePack</name>
  <message>
   <source>Choose a file of rule cards</source>
   <translation>Eine Datei mit Regelkarten wählen</translation>
  </message>
  <message>
   <source>Rule cards ({0})</source>
   <translation>Regelkarten ({0})</translation>
  </message>
  <message>
   <source>The rule cards are replaced. What changed asks to be accepted anew.</source>
   <translation>Die Regelkarten sind ersetzt. Was sich geändert hat, muss neu akzeptiert werden.</translation>
  </message>
  <message>
   <source>These are no rule cards</source>
   <translation>Das sind keine Regelkarten</translation>
  </message>
 </context>
 <context>
  <name>RuleView</name>
  <message>
   <source>Accepted by {0} on {1}.</source>
   <translation>Akzeptiert von {0} am {1}.</translation>
  </message>
  <message>
   <source>I have read it again…</source>
   <translation>Ich habe sie neu gelesen…</translation>
  </message>
  <message>
   <source>Note the acceptance…</source>
   <translation>Akzeptanz eintragen…</translation>
  </message>
  <message>
   <source>Read more than half a year ago: rules change. Read it again at the platform.</source>
   <translation>Vor mehr als einem halben Jahr gelesen: Regeln ändern sich. Lesen Sie sie bei der Plattform neu.</translation>
  </message>
  <message>
   <source>The platform’s rule</source>
   <translation>Die Regel der Plattform</translation>
  </message>
  <message>
   <source>The rule has changed since {0} accepted it.</source>
   <translation>Die Regel hat sich geändert, seit {0} sie akzeptiert hat.</translation>
  </message>
  <message>
   <source>The rule of {0}</source>
   <translation>Die Regel von {0}</translation>
  </message>
  <message>
   <source>The rule of {0} is noted as read again.</source>
   <translation>Die Regel von {0} ist als neu gelesen eingetragen.</translation>
  </message>
  <message>
   <source>There is no rule card for this platform. Read what it says about names that are not your own, and talk to whoever authorised this identity.</source>
   <translation>Für diese Plattform gibt es keine Regelkarte. Lesen Sie, was sie zu Namen sagt, die nicht Ihre eigenen sind, und sprechen Sie mit der Stelle, die diese Identität genehmigt hat.</translation>
  </message>
  <message>
   <source>Until somebody who may decide it accepts this, the identity cannot be used.</source>
   <translation>Bis jemand, der das entscheiden darf, es akzeptiert, lässt sich die Identität nicht nutzen.</translation>
  </message>
  <message>
   <source>dated {0}</source>
   <translation>Stand {0}</translation>
  </message>
  <message>
   <source>read on {0}</source>
   <translation>gelesen am {0}</translation>
  </message>
  <message>
   <source>without a date</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <source>{0} by {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>SafetyCard</name>
  <message>
   <source>Conditions, or what was found</source>
   <translation>Auflagen, oder was festgestellt wurde</translation>
  </message>
  <message>
   <source>Is it safe to offer?</source>
   <translation>Ist es sicher genug?</translation>
  </message>
  <message>
   <source>Not kept yet</source>
   <translation>Noch nicht übernommen</translation>
  </message>
  <message>
   <source>Say on which conditions; without that it is not kept.</source>
   <translation>Sagen Sie, mit welchen Auflagen; ohne das wird es nicht übernommen.</translation>
  </message>
  <message>
   <source>Say who stands for it; without that it is not kept.</source>
   <translation>Sagen Sie, wer dafür einsteht; ohne das wird es nicht übernommen.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Who checked it</source>
   <translation>Wer es geprüft hat</translation>
  </message>
  <message>
   <source>Who is there, who else comes, how one gets home, who answers for it.</source>
   <translation>Wer da ist, wer sonst kommt, wie man nach Hause kommt, wer dafür einsteht.</translation>
  </message>
  <message>
   <source>head of the office</source>
   <translation>Leitung</translation>
  </message>
 </context>
 <context>
  <name>SafetyWords</name>
  <message>
   <source>A slip, nobody noticed</source>
   <translation>Ein Versehen, niemand hat es bemerkt</translation>
  </message>
  <message>
   <source>It was passed on</source>
   <translation>Es wurde weitererzählt</translation>
  </message>
  <message>
   <source>Somebody knows</source>
   <translation>Jemand weiß es</translation>
  </message>
  <message>
   <source>Somebody suspects</source>
   <translation>Jemand ahnt etwas</translation>
  </message>
  <message>
   <source>a link that tracks</source>
   <translation>ein Link, der sich zurückverfolgen lässt</translation>
  </message>
  <message>
   <source>a mail address</source>
   <translation>eine Mailadresse</translation>
  </message>
  <message>
   <source>a phone number</source>
   <translation>eine Telefonnummer</translation>
  </message>
  <message>
   <source>a street address</source>
   <translation>eine Anschrift</translation>
  </message>
  <message>
   <source>a topic never to speak of</source>
   <translation>ein Thema, über das nie gesprochen wird</translation>
  </message>
  <message>
   <source>a word of your own life</source>
   <translation>ein Wort aus Ihrem eigenen Leben</translation>
  </message>
  <message>
   <source>an account number</source>
   <translation>eine Kontonummer</translation>
  </message>
  <message>
   <source>another age</source>
   <translation>ein anderes Alter</translation>
  </message>
  <message>
   <source>another family</source>
   <translation>eine andere Familie</translation>
  </message>
  <message>
   <source>another identity</source>
   <translation>eine andere Identität</translation>
  </message>
  <message>
   <source>another job</source>
   <translation>eine andere Arbeit</translation>
  </message>
  <message>
   <source>another person</source>
   <translation>eine andere Person</translation>
  </message>
  <message>
   <source>another town</source>
   <translation>ein anderer Wohnort</translation>
  </message>
  <message>
   <source>coordinates</source>
   <translation>Koordinaten</translation>
  </message>
  <message>
   <source>other hours</source>
   <translation>andere Zeiten</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <source>the name of this computer or its user</source>
   <translation>der Name dieses Computers oder seines Benutzerkontos</translation>
  </message>
 </context>
 <context>
  <name>SaveLine</name>
  <message>
   <source>Not saved. {0}</source>
   <translation>Nicht gespeichert. {0}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal</translation>
  </message>
 </context>
 <context>
  <name>Say</name>
  <message>
   <source>in {0} days</source>
   <translation>in {0} Tagen</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>heute {0}</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <source>tomorrow {0}</source>
   <translation>morgen {0}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>gestern {0}</translation>
  </message>
  <message>
   <source>{0} days ago</source>
   <translation>vor {0} Tagen</translation>
  </message>
  <message>
   <source>{0} h ago</source>
   <translation>vor {0} Std.</translation>
  </message>
  <message>
   <source>{0} min ago</source>
   <translation>vor {0} Min.</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
 </context>
 <context>
  <name>SearchFilters</name>
  <message>
   <source>after</source>
   <translation>ab</translation>
  </message>
  <message>
   <source>before</source>
   <translation>vor</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>art</translation>
  </message>
  <message>
   <source>person</source>
   <translation>person</translation>
  </message>
 </context>
 <context>
  <name>SearchKinds</name>
  <message>
   <source>contact</source>
   <translation>kontakt; kontakte</translation>
  </message>
  <message>
   <source>note</source>
   <translation>notiz; notizen</translation>
  </message>
  <message>
   <source>person</source>
   <translation>person; personen</translation>
  </message>
 </context>
 <context>
  <name>SecondStep</name>
  <message>
   <source>Copy all the same</source>
   <translation>Trotzdem kopieren</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Hier behalten</translation>
  </message>
 </context>
 <context>
  <name>SecretEdit</name>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
 </context>
 <context>
  <name>Sections</name>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Passphrase and code</source>
   <translation>Passphrase und Code</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>Words for contacts</source>
   <translation>Wörter für Kontakte</translation>
  </message>
 </context>
 <context>
  <name>Sending</name>
  <message>
   <source>Message sent</source>
   <translation>Nachricht gesendet</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln Minute</numerusform>
    <numerusform>%Ln Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln seconds</source>
   <translation>
    <numerusform>%Ln Sekunde</numerusform>
    <numerusform>%Ln Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>A new language is spoken from the next unlock on.</source>
   <translation>Eine neue Sprache gilt ab dem nächsten Entsperren.</translation>
  </message>
  <message>
   <source>Both belong to the vault that is open. Make a new code if somebody may have seen the paper.</source>
   <translation>Beide gehören zu dem Tresor, der geöffnet ist. Machen Sie einen neuen Code, falls jemand das Papier gesehen haben könnte.</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Passphrase ändern…</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>F1 or ? lists the keys of the page you are on.</source>
   <translation>F1 oder ? zeigt die Tasten der Seite, auf der Sie sind.</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Lock after</source>
   <translation>Sperren nach</translation>
  </message>
  <message>
   <source>New recovery code…</source>
   <translation>Neuer Wiederherstellungscode…</translation>
  </message>
  <message>
   <source>Remember the last vault</source>
   <translation>Den letzten Tresor merken</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Take copies back after</source>
   <translation>Kopien zurückholen</translation>
  </message>
  <message>
   <source>The new passphrase opens the vault from now on.</source>
   <translation>Ab jetzt öffnet die neue Passphrase den Tresor.</translation>
  </message>
  <message>
   <source>The new recovery code opens the vault from now on.</source>
   <translation>Ab jetzt öffnet der neue Wiederherstellungscode den Tresor.</translation>
  </message>
  <message>
   <source>These settings lie in {folder}. They name no person and no note.</source>
   <translation>Diese Einstellungen liegen in {folder}. Sie nennen keine Person und keine Notiz.</translation>
  </message>
  <message>
   <source>They hold for this computer. What belongs to the vault says so.</source>
   <translation>Sie gelten für diesen Computer. Was zum Tresor gehört, ist so bezeichnet.</translation>
  </message>
  <message>
   <source>This could not be written down; it holds until you lock.</source>
   <translation>Das ließ sich nicht festhalten; es gilt, bis Sie sperren.</translation>
  </message>
  <message>
   <source>Time without a key or the mouse. It cannot be switched off. Wayside also locks with the screen, before the computer sleeps, when the user changes, and when you press Shift three times.</source>
   <translation>Zeit ohne Taste oder Maus. Das lässt sich nicht abschalten. Wayside sperrt auch mit dem Bildschirm, bevor der Computer schlafen geht, wenn das Benutzerkonto wechselt und wenn Sie dreimal Umschalt drücken.</translation>
  </message>
  <message>
   <source>What you copy out of Wayside is read by the leak guard first, marked as a secret, and taken back from the clipboard after this time, and when Wayside locks.</source>
   <translation>Was Sie aus Wayside kopieren, wird zuerst auf Verräterisches geprüft, als geheim gekennzeichnet und wieder aus der Zwischenablage geholt: nach dieser Zeit und wenn Wayside sperrt.</translation>
  </message>
  <message>
   <source>Where it lies and when it was opened, so that it is offered next time.</source>
   <translation>Wo er liegt und wann er geöffnet wurde, damit er beim nächsten Mal angeboten wird.</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsSheet</name>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
 </context>
 <context>
  <name>SideCard</name>
  <message>
   <source>Fears</source>
   <translation>Ängste</translation>
  </message>
  <message>
   <source>Likes</source>
   <translation>Vorlieben</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Bedürfnisse</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>Note it in the overview</source>
   <translation>In der Übersicht notieren</translation>
  </message>
  <message>
   <source>Nothing is noted yet about likes, needs and fears.</source>
   <translation>Zu Vorlieben, Bedürfnissen und Ängsten ist noch nichts notiert.</translation>
  </message>
  <message>
   <source>Protective</source>
   <translation>Schutz</translation>
  </message>
  <message>
   <source>Who {0} is</source>
   <translation>Wer {0} ist</translation>
  </message>
 </context>
 <context>
  <name>Skeleton</name>
  <message>
   <source>Loading</source>
   <translation>Wird geladen</translation>
  </message>
 </context>
 <context>
  <name>SlippingWords</name>
  <message>
   <source>About {0}</source>
   <translation>Über {0}</translation>
  </message>
  <message>
   <source>It was read more than half a year ago</source>
   <translation>Sie wurde vor mehr als einem halben Jahr gelesen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Procedure: {0} of {1} steps done</source>
   <translation>Ablauf: {0} von {1} Schritten erledigt</translation>
  </message>
  <message>
   <source>{0} is burned</source>
   <translation>{0} ist verbrannt</translation>
  </message>
  <message>
   <source>{0}: authorisation ended</source>
   <translation>{0}: Genehmigung abgelaufen</translation>
  </message>
  <message>
   <source>{0}: authorisation ends</source>
   <translation>{0}: Genehmigung endet</translation>
  </message>
  <message>
   <source>{0}: promised</source>
   <translation>{0}: zugesagt</translation>
  </message>
  <message>
   <source>{0}: read a rule again</source>
   <translation>{0}: eine Regel neu lesen</translation>
  </message>
  <message>
   <source>{0}: review</source>
   <translation>{0}: Überprüfung</translation>
  </message>
  <message>
   <source>{0}: the plan to tell the truth</source>
   <translation>{0}: der Plan, die Wahrheit zu sagen</translation>
  </message>
 </context>
 <context>
  <name>StageForm</name>
  <message>
   <source>Every stage needs a name. The one before is kept.</source>
   <translation>Jede Phase braucht einen Namen. Der vorige bleibt.</translation>
  </message>
  <message>
   <source>How you know that it is time for the next stage</source>
   <translation>Woran Sie merken, dass es Zeit für die nächste Phase ist</translation>
  </message>
  <message>
   <source>Name of the stage</source>
   <translation>Name der Phase</translation>
  </message>
  <message>
   <source>One a line, its name before a colon</source>
   <translation>Je Zeile eine, ihr Name vor einem Doppelpunkt</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wozu sie dient</translation>
  </message>
  <message>
   <source>What this part of the way should reach</source>
   <translation>Was dieses Stück des Weges erreichen soll</translation>
  </message>
  <message>
   <source>When to move on</source>
   <translation>Wann es weitergeht</translation>
  </message>
 </context>
 <context>
  <name>StagesEditor</name>
  <message>
   <source>Add a stage</source>
   <translation>Phase hinzufügen</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>New stage</source>
   <translation>Neue Phase</translation>
  </message>
  <message>
   <source>No stages yet. A stage is a part of the way, and says when it is time for the next one.</source>
   <translation>Noch keine Phasen. Eine Phase ist ein Stück des Weges und sagt, wann es Zeit für die nächste ist.</translation>
  </message>
  <message>
   <source>Stages</source>
   <translation>Phasen</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
 </context>
 <context>
  <name>StandingCard</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Authorise…</source>
   <translation>Genehmigen…</translation>
  </message>
  <message>
   <source>Can you work as {0} today?</source>
   <translation>Können Sie heute als {0} arbeiten?</translation>
  </message>
  <message>
   <source>Minor</source>
   <translation>Minderjährig</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Not started. {0}</source>
   <translation>Nicht begonnen. {0}</translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation>Ablauf</translation>
  </message>
  <message>
   <source>Renew…</source>
   <translation>Verlängern…</translation>
  </message>
  <message>
   <source>Set the next</source>
   <translation>Neu festlegen</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Start working as {0}</source>
   <translation>Als {0} arbeiten</translation>
  </message>
  <message>
   <source>Stop working as {0}</source>
   <translation>Nicht mehr als {0} arbeiten</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <source>Unknown is not no: until you know, treat them as a minor.</source>
   <translation>Unbekannt heißt nicht nein: Gehen Sie von einer minderjährigen Person aus, bis Sie es wissen.</translation>
  </message>
  <message>
   <source>Wake</source>
   <translation>Wecken</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Stand der Dinge</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>Yes. Nothing stands in the way.</source>
   <translation>Ja. Nichts steht im Weg.</translation>
  </message>
  <message>
   <source>You are working as {0}.</source>
   <translation>Sie arbeiten als {0}.</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Saved {0}</source>
   <translation>Gespeichert {0}</translation>
  </message>
 </context>
 <context>
  <name>Step</name>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
 </context>
 <context>
  <name>StepCard</name>
  <message>
   <source>Date of the next step</source>
   <translation>Datum des nächsten Schritts</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Done: {0}</source>
   <translation>Erledigt: {0}</translation>
  </message>
  <message>
   <source>Marks the step as done and empties it</source>
   <translation>Vermerkt den Schritt als erledigt und leert ihn</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>Say what the step is; a date alone is not kept.</source>
   <translation>Schreiben Sie, was der Schritt ist; ein Datum allein wird nicht aufgehoben.</translation>
  </message>
  <message>
   <source>What will you do next?</source>
   <translation>Was tun Sie als Nächstes?</translation>
  </message>
 </context>
 <context>
  <name>StepDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Give a day that is not still to come.</source>
   <translation>Geben Sie einen Tag an, der nicht noch kommt.</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Wie es endete</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>One line, if there is something to say.</source>
   <translation>Eine Zeile, falls es etwas zu sagen gibt.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>Nächste Woche</translation>
  </message>
  <message>
   <source>Open the person</source>
   <translation>Die Person öffnen</translation>
  </message>
  <message>
   <source>This step</source>
   <translation>Dieser Schritt</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
 </context>
 <context>
  <name>StopCard</name>
  <message>
   <source>If one of these happens, stop writing and go to your office’s safeguarding the same day. It is not yours to solve alone.</source>
   <translation>Geschieht etwas davon, schreiben Sie nicht weiter, und gehen Sie noch am selben Tag zur Schutzstelle Ihrer Organisation. Das müssen Sie nicht allein lösen.</translation>
  </message>
  <message>
   <source>Never, whatever happens</source>
   <translation>Nie, was auch geschieht</translation>
  </message>
  <message>
   <source>Stop rules, one a line</source>
   <translation>Stoppregeln, je Zeile eine</translation>
  </message>
  <message>
   <source>Talk of a weapon, a place or a date</source>
   <translation>Die Rede ist von einer Waffe, einem Ort oder einem Tag</translation>
  </message>
  <message>
   <source>What to do if one of them holds</source>
   <translation>Was zu tun ist, wenn eine zutrifft</translation>
  </message>
  <message>
   <source>What would make us stop</source>
   <translation>Wann wir aufhören</translation>
  </message>
 </context>
 <context>
  <name>StoryCard</name>
  <message>
   <source>Fears</source>
   <translation>Ängste</translation>
  </message>
  <message>
   <source>Likes</source>
   <translation>Vorlieben</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Bedürfnisse</translation>
  </message>
  <message>
   <source>People and things that hold them</source>
   <translation>Menschen und Dinge, die Halt geben</translation>
  </message>
  <message>
   <source>Protective factors</source>
   <translation>Schutzfaktoren</translation>
  </message>
  <message>
   <source>What they are afraid of losing</source>
   <translation>Was die Person zu verlieren fürchtet</translation>
  </message>
  <message>
   <source>What they are missing or looking for</source>
   <translation>Was der Person fehlt oder was sie sucht</translation>
  </message>
  <message>
   <source>What they like to do and talk about</source>
   <translation>Was die Person gern tut und worüber sie gern spricht</translation>
  </message>
  <message>
   <source>What you know</source>
   <translation>Was Sie wissen</translation>
  </message>
 </context>
 <context>
  <name>StreetCard</name>
  <message>
   <source>Count a day…</source>
   <translation>Einen Tag zählen…</translation>
  </message>
  <message>
   <source>No day was counted in this period. Situations looked at, those stepped into, groups and single people spoken with: numbers only, nobody is named.</source>
   <translation>In diesem Zeitraum wurde kein Tag gezählt. Angesehene Situationen, solche mit Eingreifen, Gruppen und Einzelne, mit denen gesprochen wurde: nur Zahlen, niemand wird genannt.</translation>
  </message>
  <message>
   <source>Streetwork by the day</source>
   <translation>Streetwork nach Tagen</translation>
  </message>
 </context>
 <context>
  <name>StrengthMeter</name>
  <message>
   <source>Nearly. One or two more words make it strong enough.</source>
   <translation>Fast. Mit ein oder zwei Wörtern mehr ist sie stark genug.</translation>
  </message>
  <message>
   <source>Six words or more, not a sentence somebody else has written.</source>
   <translation>Sechs Wörter oder mehr, kein Satz, den jemand anders geschrieben hat.</translation>
  </message>
  <message>
   <source>Strength of the passphrase</source>
   <translation>Stärke der Passphrase</translation>
  </message>
  <message>
   <source>Strong enough.</source>
   <translation>Stark genug.</translation>
  </message>
  <message>
   <source>Too easy to guess. Add more words that have nothing to do with each other.</source>
   <translation>Zu leicht zu erraten. Fügen Sie Wörter hinzu, die nichts miteinander zu tun haben.</translation>
  </message>
 </context>
 <context>
  <name>TagPicks</name>
  <message>
   <source>content</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>tone</source>
   <translation>Ton</translation>
  </message>
 </context>
 <context>
  <name>TagsEditor</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Neues Schlagwort</translation>
  </message>
  <message>
   <source>Add the tag</source>
   <translation>Das Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Take off the tag {0}</source>
   <translation>Das Schlagwort {0} entfernen</translation>
  </message>
 </context>
 <context>
  <name>TakersCard</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message numerus="yes">
   <source>All %Ln people…</source>
   <translation>
    <numerusform>%Ln Person…</numerusform>
    <numerusform>Alle %Ln Personen…</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody yet. It is offered on a person’s page, under Offers.</source>
   <translation>Noch niemandem. Angeboten wird es auf der Seite einer Person, unter „Angebote“.</translation>
  </message>
  <message>
   <source>Who it was offered to</source>
   <translation>Wem es angeboten wurde</translation>
  </message>
 </context>
 <context>
  <name>TallyDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Count a day of streetwork</source>
   <translation>Einen Tag Streetwork zählen</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Groups spoken with</source>
   <translation>Gruppen im Gespräch</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Platform, game or forum; may be left empty.</source>
   <translation>Plattform, Spiel oder Forum; darf leer bleiben.</translation>
  </message>
  <message>
   <source>Say which day.</source>
   <translation>Sagen Sie, welcher Tag.</translation>
  </message>
  <message>
   <source>Single people spoken with</source>
   <translation>Einzelne im Gespräch</translation>
  </message>
  <message>
   <source>Situations looked at</source>
   <translation>Angesehene Situationen</translation>
  </message>
  <message>
   <source>Stepped into</source>
   <translation>Eingegriffen</translation>
  </message>
  <message>
   <source>This day was counted before; what you keep takes its place.</source>
   <translation>Dieser Tag wurde schon gezählt; was Sie übernehmen, tritt an seine Stelle.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
 </context>
 <context>
  <name>TimelineTab</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Back to the timeline</source>
   <translation>Zurück zum Verlauf</translation>
  </message>
  <message>
   <source>Contact removed.</source>
   <translation>Kontakt entfernt.</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <source>For example: “Asked whether the workshop takes people without a certificate.”</source>
   <translation>Zum Beispiel: „Fragte, ob die Werkstatt auch Leute ohne Abschluss nimmt.“</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Nothing is written down yet. A contact is one line: when, where, what it was about.</source>
   <translation>Noch nichts aufgeschrieben. Ein Kontakt ist eine Zeile: wann, wo, worum es ging.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Who this is, and the plan</source>
   <translation>Wer das ist, und der Plan</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo is offered.</source>
   <translation>Sie können es rückgängig machen.</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message numerus="yes">
   <source>All %Ln drafts…</source>
   <translation>
    <numerusform>%Ln Entwurf…</numerusform>
    <numerusform>Alle %Ln Entwürfe…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %Ln next steps this week…</source>
   <translation>
    <numerusform>%Ln nächster Schritt diese Woche…</numerusform>
    <numerusform>Alle %Ln nächsten Schritte diese Woche…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %Ln, longest quiet first…</source>
   <translation>
    <numerusform>%Ln, am längsten still zuerst…</numerusform>
    <numerusform>Alle %Ln, am längsten still zuerst…</numerusform>
   </translation>
  </message>
  <message>
   <source>All that can be done with a next step</source>
   <translation>Alles, was sich mit einem nächsten Schritt tun lässt</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Entwürfe</translation>
  </message>
  <message>
   <source>For example: code name “Heron”, aim “Find a training place with him”.</source>
   <translation>Zum Beispiel: Codename „Reiher“, Ziel „Mit ihm einen Ausbildungsplatz finden“.</translation>
  </message>
  <message>
   <source>Gone quiet</source>
   <translation>Still geworden</translation>
  </message>
  <message>
   <source>Must not slip</source>
   <translation>Nicht vergessen</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>Next step: done</source>
   <translation>Nächster Schritt: erledigt</translation>
  </message>
  <message>
   <source>Next step: new contact with this person</source>
   <translation>Nächster Schritt: neuer Kontakt mit dieser Person</translation>
  </message>
  <message>
   <source>Next step: next week</source>
   <translation>Nächster Schritt: nächste Woche</translation>
  </message>
  <message>
   <source>Next step: tomorrow</source>
   <translation>Nächster Schritt: morgen</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Nächste Schritte</translation>
  </message>
  <message numerus="yes">
   <source>No conversation has been quiet for more than %Ln days.</source>
   <translation>
    <numerusform>Kein Gespräch ist seit mehr als %Ln Tag still.</numerusform>
    <numerusform>Kein Gespräch ist seit mehr als %Ln Tagen still.</numerusform>
   </translation>
  </message>
  <message>
   <source>No people yet. Add the first person you write with.</source>
   <translation>Noch keine Personen. Fügen Sie die erste hinzu, mit der Sie schreiben.</translation>
  </message>
  <message>
   <source>No step is due this week. Set a next step on a person's page and it waits here.</source>
   <translation>Diese Woche ist kein Schritt fällig. Legen Sie auf der Seite einer Person einen nächsten Schritt fest, dann wartet er hier.</translation>
  </message>
  <message>
   <source>Nothing half written. Notes and forms you leave are kept here.</source>
   <translation>Nichts halb Geschriebenes. Notizen und Formulare, die Sie liegen lassen, werden hier aufgehoben.</translation>
  </message>
  <message>
   <source>Open what is marked</source>
   <translation>Das Markierte öffnen</translation>
  </message>
  <message>
   <source>{name}: next step done.</source>
   <translation>{name}: nächster Schritt erledigt.</translation>
  </message>
  <message>
   <source>{name}: next step moved to {day}.</source>
   <translation>{name}: nächster Schritt verschoben auf {day}.</translation>
  </message>
 </context>
 <context>
  <name>TodayWords</name>
  <message numerus="yes">
   <source>%Ln conversations gone quiet</source>
   <translation>
    <numerusform>%Ln Gespräch still geworden</numerusform>
    <numerusform>%Ln Gespräche still geworden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days</source>
   <translation>
    <numerusform>%Ln Tag</numerusform>
    <numerusform>%Ln Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln drafts</source>
   <translation>
    <numerusform>%Ln Entwurf</numerusform>
    <numerusform>%Ln Entwürfe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln next steps due</source>
   <translation>
    <numerusform>%Ln nächster Schritt fällig</numerusform>
    <numerusform>%Ln nächste Schritte fällig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people without an aim</source>
   <translation>
    <numerusform>%Ln Person ohne Ziel</numerusform>
    <numerusform>%Ln Personen ohne Ziel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln things must not slip</source>
   <translation>
    <numerusform>%Ln Sache nicht vergessen</numerusform>
    <numerusform>%Ln Dinge nicht vergessen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conversation gone quiet</source>
   <translation>1 Gespräch still geworden</translation>
  </message>
  <message>
   <source>1 draft</source>
   <translation>1 Entwurf</translation>
  </message>
  <message>
   <source>1 next step due</source>
   <translation>1 nächster Schritt fällig</translation>
  </message>
  <message>
   <source>1 person without an aim</source>
   <translation>1 Person ohne Ziel</translation>
  </message>
  <message>
   <source>1 thing must not slip</source>
   <translation>1 Sache nicht vergessen</translation>
  </message>
  <message>
   <source>Amendment</source>
   <translation>Neue Fassung</translation>
  </message>
  <message>
   <source>Draft message</source>
   <translation>Nachrichtenentwurf</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Fällig {0}</translation>
  </message>
  <message>
   <source>Empty note</source>
   <translation>Leere Notiz</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Vorfall</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Last contact {0}</source>
   <translation>Letzter Kontakt {0}</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>New identity</source>
   <translation>Neue Identität</translation>
  </message>
  <message>
   <source>New offer</source>
   <translation>Neues Angebot</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>Nobody is waiting yet.</source>
   <translation>Noch wartet niemand.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing is due.</source>
   <translation>Nichts ist fällig.</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Zusage</translation>
  </message>
  <message>
   <source>They wrote last</source>
   <translation>Zuletzt schrieb die Person</translation>
  </message>
  <message>
   <source>They wrote: {0}</source>
   <translation>Person schrieb: {0}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>You wrote last</source>
   <translation>Zuletzt schrieben Sie</translation>
  </message>
  <message>
   <source>You wrote: {0}</source>
   <translation>Sie schrieben: {0}</translation>
  </message>
  <message>
   <source>last contact {0}</source>
   <translation>letzter Kontakt {0}</translation>
  </message>
  <message>
   <source>no contact yet</source>
   <translation>noch kein Kontakt</translation>
  </message>
  <message>
   <source>wrote {0}</source>
   <translation>schrieb {0}</translation>
  </message>
 </context>
 <context>
  <name>ToldBrief</name>
  <message>
   <source>never: {0}</source>
   <translation>nie: {0}</translation>
  </message>
  <message>
   <source>{0} told {1}</source>
   <translation>Was {0} {1} gesagt hat</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock, or press Shift three times</source>
   <translation>Sperren, oder dreimal Umschalt drücken</translation>
  </message>
  <message>
   <source>Locks at once; what you typed is kept. Ctrl+L</source>
   <translation>Sperrt sofort; was Sie getippt haben, bleibt. Strg+L</translation>
  </message>
  <message>
   <source>Search and act, Ctrl+K</source>
   <translation>Suchen und handeln, Strg+K</translation>
  </message>
  <message>
   <source>Search people, contacts, notes</source>
   <translation>Personen, Kontakte, Notizen suchen</translation>
  </message>
  <message>
   <source>Shift Shift Shift</source>
   <translation>3 × Umschalt</translation>
  </message>
  <message>
   <source>locks in {time}</source>
   <translation>sperrt in {time}</translation>
  </message>
 </context>
 <context>
  <name>TruthCard</name>
  <message>
   <source>Alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>At the trial day, before they sign anything</source>
   <translation>Am Probetag, bevor etwas unterschrieben wird</translation>
  </message>
  <message>
   <source>How it went, in a sentence or two. It stays with the plan and in the transition letter.</source>
   <translation>Wie es war, in ein, zwei Sätzen. Es bleibt beim Plan und steht im Übergabebrief.</translation>
  </message>
  <message>
   <source>In which words</source>
   <translation>Mit welchen Worten</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Wieder ansehen am</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Say when; without that the plan is not kept.</source>
   <translation>Sagen Sie, wann; ohne das wird der Plan nicht aufgehoben.</translation>
  </message>
  <message>
   <source>Telling {0} the truth</source>
   <translation>{0} die Wahrheit sagen</translation>
  </message>
  <message>
   <source>They were told…</source>
   <translation>Es wurde gesagt…</translation>
  </message>
  <message>
   <source>Today will remind you.</source>
   <translation>„Heute“ wird Sie erinnern.</translation>
  </message>
  <message>
   <source>Told {0}. {1}</source>
   <translation>Gesagt {0}. {1}</translation>
  </message>
  <message>
   <source>Was angry, then asked many questions; wants to go on</source>
   <translation>War wütend, fragte dann viel; möchte weitermachen</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Who is there</source>
   <translation>Wer dabei ist</translation>
  </message>
  <message>
   <source>Whoever works under an alias owes {0} the truth one day. Plan it before it is asked for.</source>
   <translation>Wer unter einem Alias arbeitet, schuldet {0} eines Tages die Wahrheit. Planen Sie das, bevor danach gefragt wird.</translation>
  </message>
  <message>
   <source>{0} was told</source>
   <translation>{0} weiß es jetzt</translation>
  </message>
 </context>
 <context>
  <name>TwinWarning</name>
  <message>
   <source>Somebody else here has this handle too:</source>
   <translation>Dieses Profil hat hier noch jemand:</translation>
  </message>
  <message>
   <source>{0} others here have this handle too, one is</source>
   <translation>{0} andere hier haben dieses Profil auch, darunter</translation>
  </message>
 </context>
 <context>
  <name>UnlockForm</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Caps Lock seems to be on.</source>
   <translation>Die Feststelltaste scheint an zu sein.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>If the passphrase is lost, the recovery code opens the vault too.</source>
   <translation>Ist die Passphrase verloren, öffnet auch der Wiederherstellungscode den Tresor.</translation>
  </message>
  <message>
   <source>If you have the passphrase after all, use that.</source>
   <translation>Wenn Sie die Passphrase doch haben, nehmen Sie sie.</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Gesperrt.</translation>
  </message>
  <message>
   <source>Locked. Locking took too long, so the last words typed may be missing.</source>
   <translation>Gesperrt. Das Sperren dauerte zu lange, die zuletzt getippten Wörter können daher fehlen.</translation>
  </message>
  <message>
   <source>New vault…</source>
   <translation>Neuer Tresor…</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere. This program has no network code.</source>
   <translation>Nichts wird irgendwohin gesendet. Dieses Programm enthält keinen Netzwerkcode.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Other vault…</source>
   <translation>Anderer Tresor…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Wiederherstellungscode</translation>
  </message>
  <message>
   <source>Wayside</source>
   <translation>Wayside</translation>
  </message>
  <message>
   <source>Wayside closed unexpectedly. What was saved is safe.</source>
   <translation>Wayside wurde unerwartet beendet. Was gespeichert war, ist sicher.</translation>
  </message>
  <message>
   <source>Wayside stopped answering and was closed. What was saved is safe.</source>
   <translation>Wayside hat nicht mehr reagiert und wurde geschlossen. Was gespeichert war, ist sicher.</translation>
  </message>
  <message>
   <source>What it protects, and what it cannot</source>
   <translation>Was geschützt ist, und was nicht</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Choose a vault</source>
   <translation>Tresor wählen</translation>
  </message>
  <message>
   <source>Group {number} has a slip. Compare it with the paper.</source>
   <translation>In Gruppe {number} steckt ein Schreibfehler. Vergleichen Sie sie mit dem Papier.</translation>
  </message>
  <message>
   <source>No vault chosen yet.</source>
   <translation>Noch kein Tresor gewählt.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open in {seconds} s</source>
   <translation>Öffnen in {seconds} s</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>The code has eight groups of five letters and digits.</source>
   <translation>Der Code hat acht Gruppen aus fünf Buchstaben und Ziffern.</translation>
  </message>
  <message>
   <source>Type the passphrase first.</source>
   <translation>Tippen Sie erst die Passphrase.</translation>
  </message>
  <message>
   <source>{vault}  ·  last opened on this computer {when}</source>
   <translation>{vault}  ·  auf diesem Computer zuletzt geöffnet {when}</translation>
  </message>
 </context>
 <context>
  <name>UnreadableDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>WatchList</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Also inside longer words</source>
   <translation>Auch in längeren Wörtern</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change {0}</source>
   <translation>{0} ändern</translation>
  </message>
  <message>
   <source>Hidden, in case somebody looks over your shoulder.</source>
   <translation>Verborgen, falls Ihnen jemand über die Schulter sieht.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Inside longer words only from {0} letters on: it would be found in every sentence.</source>
   <translation>In längeren Wörtern erst ab {0} Buchstaben: Sonst würde es in jedem Satz gefunden.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Nothing is watched for yet.</source>
   <translation>Noch wird auf nichts geachtet.</translation>
  </message>
  <message>
   <source>One word is no longer watched for.</source>
   <translation>Auf ein Wort wird nicht mehr geachtet.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>This is watched for already.</source>
   <translation>Darauf wird schon geachtet.</translation>
  </message>
  <message>
   <source>What kind of word it is</source>
   <translation>Was für ein Wort es ist</translation>
  </message>
  <message>
   <source>also inside words</source>
   <translation>auch in Wörtern</translation>
  </message>
  <message>
   <source>“Berg” is then found in “Bergmann” too. Leave it off for short words: they are in many others.</source>
   <translation>„Berg“ wird dann auch in „Bergmann“ gefunden. Bei kurzen Wörtern besser nicht: Sie stecken in vielen anderen.</translation>
  </message>
 </context>
 <context>
  <name>WayCard</name>
  <message>
   <source>Change stages and lines…</source>
   <translation>Phasen und Zeilen ändern…</translation>
  </message>
  <message>
   <source>Go back to “{0}”</source>
   <translation>Zurück zu „{0}“</translation>
  </message>
  <message>
   <source>Move on to “{0}”</source>
   <translation>Weiter zu „{0}“</translation>
  </message>
  <message>
   <source>Next move</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <source>One sentence you could say to them</source>
   <translation>Ein Satz, den Sie der Person sagen könnten</translation>
  </message>
  <message>
   <source>Stages</source>
   <translation>Phasen</translation>
  </message>
  <message>
   <source>This plan has no stages yet. It works without; with them you see where you are.</source>
   <translation>Dieser Plan hat noch keine Phasen. Es geht auch ohne; mit ihnen sehen Sie, wo Sie stehen.</translation>
  </message>
  <message>
   <source>What you want for this person</source>
   <translation>Was Sie für diese Person wollen</translation>
  </message>
  <message>
   <source>What you will write or do next</source>
   <translation>Was Sie als Nächstes schreiben oder tun</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>ab {0}</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>seit {0}</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>A vault with invented people and notes. Try everything; nothing in it is real.</source>
   <translation>Ein Tresor mit erfundenen Personen und Notizen. Probieren Sie alles aus; nichts darin ist echt.</translation>
  </message>
  <message>
   <source>Choose a name, a place and a passphrase. This takes about three minutes.</source>
   <translation>Wählen Sie einen Namen, einen Ort und eine Passphrase. Das dauert etwa drei Minuten.</translation>
  </message>
  <message>
   <source>Just looking</source>
   <translation>Nur umsehen</translation>
  </message>
  <message>
   <source>Make a new vault</source>
   <translation>Neuen Tresor anlegen</translation>
  </message>
  <message>
   <source>Open a sample vault to look around</source>
   <translation>Einen Beispieltresor zum Umsehen öffnen</translation>
  </message>
  <message>
   <source>Open an existing vault…</source>
   <translation>Vorhandenen Tresor öffnen…</translation>
  </message>
  <message>
   <source>The encrypted desk of one outreach worker. Everything you write stays in one encrypted folder on this computer, called a vault. Nothing is sent anywhere.</source>
   <translation>Der verschlüsselte Schreibtisch einer einzelnen Fachkraft der aufsuchenden Arbeit. Alles, was Sie schreiben, bleibt in einem verschlüsselten Ordner auf diesem Computer, dem Tresor. Nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>Wayside</source>
   <translation>Wayside</translation>
  </message>
  <message>
   <source>What it protects, and what it cannot</source>
   <translation>Was geschützt ist, und was nicht</translation>
  </message>
  <message>
   <source>Your own work</source>
   <translation>Ihre eigene Arbeit</translation>
  </message>
 </context>
 <context>
  <name>WhenLine</name>
  <message>
   <source>Empty is now. “19:20”, “yesterday 19:20”, “20 min ago” and dates work too.</source>
   <translation>Leer heißt jetzt. „19:20“, „gestern 19:20“, „vor 20 Min.“ und ein Datum gehen auch.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
 </context>
 <context>
  <name>WhoCard</name>
  <message numerus="yes">
   <source>%Ln promises overdue</source>
   <translation>
    <numerusform>%Ln Zusage überfällig</numerusform>
    <numerusform>%Ln Zusagen überfällig</numerusform>
   </translation>
  </message>
  <message>
   <source>1 promise overdue</source>
   <translation>1 Zusage überfällig</translation>
  </message>
  <message>
   <source>Aim missing</source>
   <translation>Ziel fehlt</translation>
  </message>
  <message numerus="yes">
   <source>All %Ln people without a plan…</source>
   <translation>
    <numerusform>%Ln Person ohne Plan…</numerusform>
    <numerusform>Alle %Ln Personen ohne Plan…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %Ln running plans…</source>
   <translation>
    <numerusform>%Ln laufender Plan…</numerusform>
    <numerusform>Alle %Ln laufenden Pläne…</numerusform>
   </translation>
  </message>
  <message>
   <source>Everybody has a plan.</source>
   <translation>Für alle gibt es einen Plan.</translation>
  </message>
  <message>
   <source>Nobody has a plan yet. Choose somebody under “Without one”.</source>
   <translation>Noch gibt es für niemanden einen Plan. Wählen Sie jemanden unter „Ohne“.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>With a running plan</source>
   <translation>Mit laufendem Plan</translation>
  </message>
  <message>
   <source>Without one</source>
   <translation>Ohne</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>seit {0}</translation>
  </message>
 </context>
 <context>
  <name>WordList</name>
  <message>
   <source>One a line</source>
   <translation>Je Zeile eines</translation>
  </message>
  <message>
   <source>The program’s own words are back: {0}</source>
   <translation>Die Wörter des Programms sind wieder da: {0}</translation>
  </message>
 </context>
 <context>
  <name>WordLists</name>
  <message>
   <source>Content</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Give back the program’s own words:</source>
   <translation>Die Wörter des Programms zurückholen:</translation>
  </message>
  <message>
   <source>Give back the program’s own words: {0}</source>
   <translation>Die Wörter des Programms zurückholen: {0}</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Tone</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>What a contact is tagged with: how it sounded, what it was about, how you led it. These belong to the vault that is open. A contact keeps the words it was tagged with, also when you take them out here.</source>
   <translation>Womit ein Kontakt gekennzeichnet wird: wie er klang, worum es ging, wie Sie ihn geführt haben. Sie gehören zu dem Tresor, der geöffnet ist. Ein Kontakt behält die Wörter, mit denen er gekennzeichnet wurde, auch wenn Sie sie hier herausnehmen.</translation>
  </message>
 </context>
 <context>
  <name>WordPick</name>
  <message>
   <source>Another word</source>
   <translation>Anderes Wort</translation>
  </message>
  <message>
   <source>Change the words…</source>
   <translation>Wörter ändern…</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>Offen lassen</translation>
  </message>
  <message>
   <source>{0}: not said</source>
   <translation>{0}: nicht angegeben</translation>
  </message>
 </context>
 <context>
  <name>WordsDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Kept because: {reason}. Deleted on {day}.</source>
   <translation>Aufgehoben, weil: {reason}. Gelöscht am {day}.</translation>
  </message>
  <message>
   <source>Kept words with {0}</source>
   <translation>Aufgehobene Worte mit {0}</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mehr zeigen</translation>
  </message>
 </context>
 <context>
  <name>WordsPage</name>
  <message numerus="yes">
   <source>%Ln words are watched for</source>
   <translation>
    <numerusform>Auf %Ln Wort wird geachtet</numerusform>
    <numerusform>Auf %Ln Wörter wird geachtet</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word is watched for</source>
   <translation>Auf 1 Wort wird geachtet</translation>
  </message>
  <message>
   <source>A word that gives you away</source>
   <translation>Ein Wort, das Sie verrät</translation>
  </message>
  <message>
   <source>Add the word</source>
   <translation>Das Wort hinzufügen</translation>
  </message>
  <message>
   <source>Back to where you came from</source>
   <translation>Dorthin zurück, woher Sie kamen</translation>
  </message>
  <message>
   <source>First name, family name: one at a time</source>
   <translation>Vorname, Nachname: jeder für sich</translation>
  </message>
  <message>
   <source>Names of partner, children, friends, pets</source>
   <translation>Namen von Partner oder Partnerin, Kindern, Freunden, Haustieren</translation>
  </message>
  <message>
   <source>Nothing is watched for yet: begin with your names and your town</source>
   <translation>Noch wird auf nichts geachtet: Beginnen Sie mit Ihren Namen und Ihrem Ort</translation>
  </message>
  <message>
   <source>Street, quarter, town, the stop at your door</source>
   <translation>Straße, Viertel, Ort, die Haltestelle vor Ihrer Tür</translation>
  </message>
  <message>
   <source>What belongs to a person you write with, their true name or their school, is kept on that person’s page. It is looked for in messages to everybody else.</source>
   <translation>Was zu einer Person gehört, mit der Sie schreiben, ihr echter Name oder ihre Schule, steht auf ihrer Seite. Danach wird in Nachrichten an alle anderen gesucht.</translation>
  </message>
  <message>
   <source>What friends and colleagues call you</source>
   <translation>Wie Freunde und Kollegen Sie nennen</translation>
  </message>
  <message>
   <source>Where you work or worked, schools, clubs</source>
   <translation>Wo Sie arbeiten oder gearbeitet haben, Schulen, Vereine</translation>
  </message>
  <message>
   <source>With or without the country</source>
   <translation>Mit oder ohne Landesvorwahl</translation>
  </message>
  <message>
   <source>Words that give you away</source>
   <translation>Wörter, die Sie verraten</translation>
  </message>
  <message>
   <source>Your car, your band, what only you would say</source>
   <translation>Ihr Auto, Ihre Band, was nur Sie sagen würden</translation>
  </message>
  <message>
   <source>Your own accounts, private and at work</source>
   <translation>Ihre eigenen Konten, private und berufliche</translation>
  </message>
  <message>
   <source>Your own addresses</source>
   <translation>Ihre eigenen Adressen</translation>
  </message>
  <message>
   <source>Your own life</source>
   <translation>Ihr eigenes Leben</translation>
  </message>
  <message>
   <source>Your real names, places, people and numbers. Before you copy a message, Wayside looks for them in it, also misspelt and disguised. The list lies in this vault and nowhere else: it is in no export, no log, no letter and no error message.</source>
   <translation>Ihre echten Namen, Orte, Menschen und Nummern. Bevor Sie eine Nachricht kopieren, sucht Wayside sie darin, auch falsch geschrieben und verfremdet. Die Liste liegt in diesem Tresor und nirgends sonst: in keinem Export, keinem Protokoll, keinem Brief und keiner Fehlermeldung.</translation>
  </message>
 </context>
 <context>
  <name>WorkWindow</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Copied. It is taken back from the clipboard in {0} s.</source>
   <translation>Kopiert. In {0} s wird es aus der Zwischenablage zurückgeholt.</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Identities</source>
   <translation>Identitäten</translation>
  </message>
  <message>
   <source>Keys on this page</source>
   <translation>Tasten auf dieser Seite</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock and quit</source>
   <translation>Sperren und beenden</translation>
  </message>
  <message>
   <source>Lock at once, anywhere</source>
   <translation>Sofort sperren, von überall</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Angebote</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Pläne</translation>
  </message>
  <message>
   <source>Search and act</source>
   <translation>Suchen und handeln</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>Diese Tasten</translation>
  </message>
  <message>
   <source>To the notice that can be undone, or about a copy that stayed inside</source>
   <translation>Zum Hinweis mit „Rückgängig“ oder auf eine Kopie, die drinnen blieb</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>What you copied may still be on the clipboard: another program keeps it.</source>
   <translation>Was Sie kopiert haben, steht vielleicht noch in der Zwischenablage: Ein anderes Programm hält es fest.</translation>
  </message>
  <message>
   <source>{0} can no longer be worked under. No identity is active.</source>
   <translation>Unter {0} kann nicht mehr gearbeitet werden. Keine Identität ist aktiv.</translation>
  </message>
 </context>
 <context>
  <name>WritingCard</name>
  <message>
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Draft message</source>
   <translation>Nachrichtenentwurf</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>Was Sie schreiben</translation>
  </message>
 </context>
 <context>
  <name>_Matches</name>
  <message>
   <source>places left: {0}</source>
   <translation>freie Plätze: {0}</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>bis {0}</translation>
  </message>
 </context>
 <context>
  <name>_StageLine</name>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
 </context>
</TS>
