<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>is</source>
            <translation>è</translation>
        </message>
        <message>
            <source>is any of</source>
            <translation>è uno tra</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contiene</translation>
        </message>
        <message>
            <source>starts with</source>
            <translation>inizia con</translation>
        </message>
        <message>
            <source>ends with</source>
            <translation>finisce con</translation>
        </message>
        <message>
            <source>is more than</source>
            <translation>è più di</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>è almeno</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>è meno di</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>è al massimo</translation>
        </message>
        <message>
            <source>is between</source>
            <translation>è tra</translation>
        </message>
        <message>
            <source>is before</source>
            <translation>è prima di</translation>
        </message>
        <message>
            <source>is on or after</source>
            <translation>è dal</translation>
        </message>
        <message>
            <source>is on</source>
            <translation>è il</translation>
        </message>
        <message>
            <source>was in the last</source>
            <translation>è negli ultimi</translation>
        </message>
        <message>
            <source>is in the next</source>
            <translation>è nei prossimi</translation>
        </message>
        <message>
            <source>has its day in the next</source>
            <translation>ricorre nei prossimi</translation>
        </message>
        <message>
            <source>include any of</source>
            <translation>includono almeno uno tra</translation>
        </message>
        <message>
            <source>include all of</source>
            <translation>includono tutti</translation>
        </message>
        <message>
            <source>are at least</source>
            <translation>sono almeno</translation>
        </message>
        <message>
            <source>is known</source>
            <translation>è noto</translation>
        </message>
        <message>
            <source>not: %1</source>
            <translation>non: %1</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>import of %1</source>
            <translation>importazione di %1</translation>
        </message>
        <message>
            <source>saving “%1”</source>
            <translation>salvataggio di “%1”</translation>
        </message>
        <message>
            <source>renaming “%1”</source>
            <translation>cambio di nome di “%1”</translation>
        </message>
        <message>
            <source>deleting “%1”</source>
            <translation>eliminazione di “%1”</translation>
        </message>
        <message>
            <source>merging %1</source>
            <translation>unione di %1</translation>
        </message>
        <message>
            <source>separating %1</source>
            <translation>separazione di %1</translation>
        </message>
        <message>
            <source>joining %2 duplicates</source>
            <translation>unione di %2 duplicati</translation>
        </message>
        <message>
            <source>changing the consent of %1</source>
            <translation>modifica del consenso di %1</translation>
        </message>
        <message>
            <source>editing %1</source>
            <translation>modifica di %1</translation>
        </message>
        <message>
            <source>the note on %1</source>
            <translation>nota su %1</translation>
        </message>
        <message>
            <source>tagging %1</source>
            <translation>assegnazione di tag a %1</translation>
        </message>
        <message>
            <source>repairing %2 rows</source>
            <translation>correzione di %2 righe</translation>
        </message>
        <message>
            <source>changing the settings</source>
            <translation>modifica delle impostazioni</translation>
        </message>
        <message>
            <source>erasing one person</source>
            <translation>cancellazione di una persona</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::AboutDialog</name>
        <message>
            <source>About Regia</source>
            <translation>Informazioni su Regia</translation>
        </message>
        <message>
            <source>Regia %1</source>
            <translation>Regia %1</translation>
        </message>
        <message>
            <source>See every customer, choose who to talk to, show why. Your data never leaves this computer.</source>
            <translation>Vedere ogni cliente, scegliere a chi parlare, mostrare perché. I dati non lasciano mai questo computer.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
        </message>
        <message>
            <source>Made with Qt %1, SQLite, ICU and other free libraries; set in Inter.</source>
            <translation>Realizzato con Qt %1, SQLite, ICU e altre librerie libere; composto in Inter.</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::BarList</name>
        <message>
            <source>Value</source>
            <translation>Valore</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quota</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::Card</name>
        <message>
            <source>More for %1</source>
            <translation>Altro per %1</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::Chip</name>
        <message>
            <source>Press Delete to remove</source>
            <translation>Premere Canc per rimuovere</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::ChoiceList</name>
        <message>
            <source>Find</source>
            <translation>Trova</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Scelte</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::ColumnChart</name>
        <message>
            <source>No values.</source>
            <translation>Nessun valore.</translation>
        </message>
        <message>
            <source>Highest %1 (%2), lowest %3 (%4).</source>
            <translation>Massimo %1 (%2), minimo %3 (%4).</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::CommandPalette</name>
        <message>
            <source>move</source>
            <translation>sposta</translation>
        </message>
        <message>
            <source>open</source>
            <translation>apri</translation>
        </message>
        <message>
            <source>Type &gt; actions · @ people · # segments</source>
            <translation>Digitare &gt; azioni · @ persone · # segmenti</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Tavolozza dei comandi</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Risultati</translation>
        </message>
        <message>
            <source>Search or run</source>
            <translation>Cerca o esegui</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::ConditionTree</name>
        <message>
            <source>%1 contacts match this line alone</source>
            <translation>%1 contatti soddisfano questa sola riga</translation>
        </message>
        <message>
            <source>All of</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Any of</source>
            <translation>Almeno una</translation>
        </message>
        <message>
            <source>How the lines are joined</source>
            <translation>Come si combinano le righe</translation>
        </message>
        <message>
            <source>Change of how lines are joined</source>
            <translation>Modifica di come si combinano le righe</translation>
        </message>
        <message>
            <source>these are true</source>
            <translation>queste condizioni sono vere</translation>
        </message>
        <message>
            <source>of these is true</source>
            <translation>di queste condizioni è vera</translation>
        </message>
        <message>
            <source>Contacts matching each line alone</source>
            <translation>Contatti che soddisfano ogni singola riga</translation>
        </message>
        <message>
            <source>No line yet: everybody is meant. Add one from the left, or with the button below.</source>
            <translation>Ancora nessuna riga: sono inclusi tutti. Se ne può aggiungere una da sinistra o con il pulsante qui sotto.</translation>
        </message>
        <message>
            <source>except</source>
            <translation>tranne</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>and</source>
            <translation>e</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condizione</translation>
        </message>
        <message>
            <source>Add an alternative</source>
            <translation>Aggiungi un’alternativa</translation>
        </message>
        <message>
            <source>Change of a condition</source>
            <translation>Modifica di una condizione</translation>
        </message>
        <message>
            <source>More for this line</source>
            <translation>Altro per questa riga</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplica</translation>
        </message>
        <message>
            <source>Negate</source>
            <translation>Nega</translation>
        </message>
        <message>
            <source>Make a group of it</source>
            <translation>Trasforma in gruppo</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Sposta su</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Sposta giù</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Aggiunta: %1</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::ContactsModel</name>
        <message>
            <source>Visitor %1</source>
            <translation>Visitatore %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Last activity</source>
            <translation>Ultima attività</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Ordini</translation>
        </message>
        <message>
            <source>Spent 12 m</source>
            <translation>Speso 12 m</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Città</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>E-mail consent</source>
            <translation>Consenso e-mail</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation>Contatti</translation>
        </message>
        <message>
            <source>Name, e-mail, phone, or city:Milano stage:use</source>
            <translation>Nome, e-mail, telefono o city:Milano stage:use</translation>
        </message>
        <message>
            <source>Search contacts</source>
            <translation>Cerca contatti</translation>
        </message>
        <message>
            <source>Peek</source>
            <translation>Anteprima</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Tutti i contatti</translation>
        </message>
        <message>
            <source>Listing contacts</source>
            <translation>Elenco dei contatti in corso</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Nessun contatto</translation>
        </message>
        <message>
            <source>No contact matches what was asked.</source>
            <translation>Nessun contatto corrisponde alla ricerca.</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Mostra tutti i contatti</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::CustomPeriod</name>
        <message>
            <source>First day</source>
            <translation>Primo giorno</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <source>Use this period</source>
            <translation>Usa questo periodo</translation>
        </message>
        <message>
            <source>The last day is before the first</source>
            <translation>L’ultimo giorno precede il primo</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::CustomerEventsModel</name>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Che cosa è successo</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Dettaglio</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canale</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagna</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::CustomerPage</name>
        <message>
            <source>Stage %1 of 6</source>
            <translation>Fase %1 di 6</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>da %1</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <source>Tastes</source>
            <translation>Gusti</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Lavoro</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Comportamento</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contatto</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Ordini</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Speso</translation>
        </message>
        <message numerus="yes">
            <source>in %n order(s)</source>
            <translation>
                <numerusform>in %n ordine</numerusform>
                <numerusform>in %n ordini</numerusform>
            </translation>
        </message>
        <message>
            <source>of 10, latest answer</source>
            <translation>su 10, ultima risposta</translation>
        </message>
        <message>
            <source>never answered</source>
            <translation>mai risposto</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>What we know</source>
            <translation>Che cosa sappiamo</translation>
        </message>
        <message>
            <source>Opening the customer</source>
            <translation>Apertura del cliente in corso</translation>
        </message>
        <message>
            <source>Known since %1 · %2</source>
            <translation>Contatto noto da %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::DataTable</name>
        <message>
            <source>Columns</source>
            <translation>Colonne</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::FilterBar</name>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Confronto</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>vs</source>
            <translation>rispetto a</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Nessun confronto</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Tutti i contatti</translation>
        </message>
        <message>
            <source>Choose the days…</source>
            <translation>Scegli i giorni…</translation>
        </message>
        <message>
            <source>Previous period</source>
            <translation>Periodo precedente</translation>
        </message>
        <message>
            <source>Same period last year</source>
            <translation>Stesso periodo dell’anno scorso</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::FlowChart</name>
        <message>
            <source>Stayed in %1</source>
            <translation>Rimasti in %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>Da %1 a %2</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatti</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Nobody moved.</source>
            <translation>Nessuno si è spostato.</translation>
        </message>
        <message>
            <source>Largest move: %1 to %2, %3 contacts.</source>
            <translation>Spostamento maggiore: da %1 a %2, %3 contatti.</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::FunnelChart</name>
        <message>
            <source>Did not go on to %1</source>
            <translation>Non proseguiti verso %1</translation>
        </message>
        <message>
            <source>Lost here</source>
            <translation>Persi qui</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passaggio</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatti</translation>
        </message>
        <message>
            <source>Of all</source>
            <translation>Sul totale</translation>
        </message>
        <message>
            <source>Of the step before</source>
            <translation>Sul passaggio precedente</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Persi</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::FunnelStepsCard</name>
        <message>
            <source>Steps</source>
            <translation>Passaggi</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passaggio</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Aggiungi un passaggio</translation>
        </message>
        <message>
            <source>Event of step %1</source>
            <translation>Evento del passaggio %1</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>Rimuovi il passaggio %1</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordine</translation>
        </message>
        <message>
            <source>As listed</source>
            <translation>Come elencato</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Rigoroso</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Qualsiasi</translation>
        </message>
        <message>
            <source>Within days</source>
            <translation>Entro giorni</translation>
        </message>
        <message>
            <source> days</source>
            <translation> giorni</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Entro</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Conteggio</translation>
        </message>
        <message>
            <source>Best attempt</source>
            <translation>Tentativo migliore</translation>
        </message>
        <message>
            <source>First attempt</source>
            <translation>Primo tentativo</translation>
        </message>
        <message>
            <source>Every attempt</source>
            <translation>Ogni tentativo</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::FunnelsPage</name>
        <message>
            <source>Anything</source>
            <translation>Qualsiasi cosa</translation>
        </message>
        <message>
            <source>%1 of all</source>
            <translation>%1 del totale</translation>
        </message>
        <message>
            <source>&lt; 1 h</source>
            <translation>&lt; 1 h</translation>
        </message>
        <message>
            <source>1–24 h</source>
            <translation>1–24 h</translation>
        </message>
        <message>
            <source>1–3 d</source>
            <translation>1–3 g</translation>
        </message>
        <message>
            <source>3–7 d</source>
            <translation>3–7 g</translation>
        </message>
        <message>
            <source>7–14 d</source>
            <translation>7–14 g</translation>
        </message>
        <message>
            <source>14–30 d</source>
            <translation>14–30 g</translation>
        </message>
        <message>
            <source>&gt; 30 d</source>
            <translation>&gt; 30 g</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatti</translation>
        </message>
        <message>
            <source>%1 convert</source>
            <translation>%1 si convertono</translation>
        </message>
        <message>
            <source>%1, no clear difference from %2</source>
            <translation>%1, nessuna differenza chiara rispetto a %2</translation>
        </message>
        <message>
            <source>%1, %2 against %3</source>
            <translation>%1, %2 contro %3</translation>
        </message>
        <message>
            <source>The narrowest step is %1 to %2, %3.</source>
            <translation>Il passaggio più stretto è da %1 a %2, %3.</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>No channel</source>
            <translation>Nessun canale</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>Funnel</translation>
        </message>
        <message>
            <source>Who gets how far</source>
            <translation>Chi arriva fin dove</translation>
        </message>
        <message>
            <source>By first channel</source>
            <translation>Per primo canale</translation>
        </message>
        <message>
            <source>share of the step before that reached each step</source>
            <translation>quota del passaggio precedente arrivata a ogni passaggio</translation>
        </message>
        <message>
            <source>Time to the last step</source>
            <translation>Tempo fino all’ultimo passaggio</translation>
        </message>
        <message>
            <source>Dropped before: %1</source>
            <translation>Usciti prima: %1</translation>
        </message>
        <message>
            <source>Reached: %1</source>
            <translation>Arrivati: %1</translation>
        </message>
        <message>
            <source>Counting the funnel</source>
            <translation>Calcolo del funnel in corso</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Not enough to make a funnel</source>
            <translation>Dati insufficienti per un funnel</translation>
        </message>
        <message>
            <source>A funnel needs two kinds of events. Import web visits or orders first.</source>
            <translation>Un funnel richiede due tipi di evento. Importare prima visite web o ordini.</translation>
        </message>
        <message>
            <source>median %1, %2</source>
            <translation>mediana %1, %2</translation>
        </message>
        <message>
            <source>nobody got there in this period</source>
            <translation>nessuno è arrivato in fondo in questo periodo</translation>
        </message>
        <message>
            <source>%1 entered · %2 converted</source>
            <translation>%1 entrati · %2 convertiti</translation>
        </message>
        <message>
            <source>First channel</source>
            <translation>Primo canale</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Complessivo</translation>
        </message>
        <message>
            <source>Funnels</source>
            <translation>Funnel</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::KpiTile</name>
        <message>
            <source>up %1</source>
            <translation>in aumento di %1</translation>
        </message>
        <message>
            <source>down %1</source>
            <translation>in calo di %1</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::LifecyclePage</name>
        <message>
            <source>Lifecycle</source>
            <translation>Ciclo di vita</translation>
        </message>
        <message>
            <source>Where contacts moved</source>
            <translation>Dove si sono spostati i contatti</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Flusso</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabella</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Who was active, month by month</source>
            <translation>Chi era attivo, mese per mese</translation>
        </message>
        <message>
            <source>Time in each stage</source>
            <translation>Tempo in ogni fase</translation>
        </message>
        <message>
            <source>median and middle half of stays</source>
            <translation>mediana e metà centrale delle permanenze</translation>
        </message>
        <message>
            <source>Where each stage went</source>
            <translation>Dove ha portato ogni fase</translation>
        </message>
        <message>
            <source>share of those who were in it</source>
            <translation>quota di chi vi si trovava</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Following the contacts</source>
            <translation>Ricostruzione dei percorsi dei contatti</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>%1 + new</source>
            <translation>%1 + nuovi</translation>
        </message>
        <message>
            <source>New in %1</source>
            <translation>Nuovi in %1</translation>
        </message>
        <message>
            <source>%1 · pale bands stayed where they were</source>
            <translation>%1 · le fasce chiare sono rimaste dov’erano</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>half of the stays last between %1 and %2 days</source>
            <translation>metà delle permanenze dura tra %1 e %2 giorni</translation>
        </message>
        <message>
            <source>more than half have not left yet</source>
            <translation>più della metà non ne è ancora uscita</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>Returning</source>
            <translation>Di ritorno</translation>
        </message>
        <message>
            <source>Resurrected</source>
            <translation>Riattivati</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuovi</translation>
        </message>
        <message>
            <source>Went dormant</source>
            <translation>Diventati dormienti</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::LifecycleStrip</name>
        <message>
            <source>%1 to %2</source>
            <translation>Da %1 a %2</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>Passati oltre</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatti</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quota</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::MainWindow</name>
        <message>
            <source>Regia</source>
            <translation>Regia</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>Apertura di %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Creazione di %1</translation>
        </message>
        <message>
            <source>Making the sample company</source>
            <translation>Creazione dell’azienda di esempio</translation>
        </message>
        <message>
            <source>%1 – Regia</source>
            <translation>%1 – Regia</translation>
        </message>
        <message>
            <source>No workspace open</source>
            <translation>Nessuna area di lavoro aperta</translation>
        </message>
        <message>
            <source>A workspace is one file with everything about your contacts. Make one, or look around in the sample.</source>
            <translation>Un’area di lavoro è un solo file con tutto ciò che riguarda i contatti. Se ne può creare una o esplorare l’esempio.</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nuova area di lavoro</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Apri un’area di lavoro</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Apri l’esempio</translation>
        </message>
        <message>
            <source>Open or make a workspace first, then drop the files again</source>
            <translation>Aprire o creare prima un’area di lavoro, poi trascinare di nuovo i file</translation>
        </message>
        <message>
            <source>Regia workspaces (*.regia)</source>
            <translation>Aree di lavoro di Regia (*.regia)</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>Nuova area di lavoro…</translation>
        </message>
        <message>
            <source>Open a workspace…</source>
            <translation>Apri un’area di lavoro…</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importa file…</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importa file</translation>
        </message>
        <message>
            <source>Close the workspace</source>
            <translation>Chiudi l’area di lavoro</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ripeti</translation>
        </message>
        <message>
            <source>Search this page</source>
            <translation>Cerca in questa pagina</translation>
        </message>
        <message>
            <source>Search or run…</source>
            <translation>Cerca o esegui…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>Narrow or widen the sidebar</source>
            <translation>Restringi o allarga la barra laterale</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Schermo intero</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>About Regia</source>
            <translation>Informazioni su Regia</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Lingua: %1</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Tema chiaro</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Tema scuro</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Tema di sistema</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dati</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analisi</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Finestra</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>Recent workspaces</source>
            <translation>Aree di lavoro recenti</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Minimise</source>
            <translation>Riduci a icona</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ancora nessuna</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salvato</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Every change is in the file as soon as it is made</source>
            <translation>Ogni modifica è nel file appena viene fatta</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>Annullamento in corso</translation>
        </message>
        <message>
            <source>Redoing</source>
            <translation>Ripetizione in corso</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Panoramica</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Ciclo di vita</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>Settimana per settimana</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Ricavi</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Ordini</translation>
        </message>
        <message>
            <source>Active contacts</source>
            <translation>Contatti attivi</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Che cosa è rappresentato</translation>
        </message>
        <message>
            <source>Channels by revenue</source>
            <translation>Canali per ricavi</translation>
        </message>
        <message>
            <source>the channel of the order</source>
            <translation>il canale dell’ordine</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canale</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variazione</translation>
        </message>
        <message>
            <source>Adding up the period</source>
            <translation>Calcolo del periodo in corso</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Ancora niente qui</translation>
        </message>
        <message>
            <source>Drop the files that your tools export anywhere on this window.</source>
            <translation>Trascinare in un punto qualsiasi di questa finestra i file esportati dagli altri strumenti.</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importa file</translation>
        </message>
        <message>
            <source>%1 on %2 · bands show moves to the next stage during %3</source>
            <translation>%1 al %2 · le fasce mostrano i passaggi alla fase successiva durante %3</translation>
        </message>
        <message>
            <source>vs %1</source>
            <translation>rispetto a %1</translation>
        </message>
        <message>
            <source>No channel</source>
            <translation>Nessun canale</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>%1 of contacts</source>
            <translation>%1 dei contatti</translation>
        </message>
        <message>
            <source>%1 bought again in %2</source>
            <translation>%1 hanno riacquistato in %2</translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation>Nuovi contatti</translation>
        </message>
        <message>
            <source>First purchases</source>
            <translation>Primi acquisti</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>Ordine medio</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>nessuna risposta</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n risposta</numerusform>
                <numerusform>%n risposte</numerusform>
            </translation>
        </message>
        <message>
            <source>Week of %1</source>
            <translation>Settimana del %1</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::PageContext</name>
        <message>
            <source>Reading the changes</source>
            <translation>Lettura delle modifiche</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>fino a %1</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::PeekPanel</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::ProgressBanner</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 rimanenti</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::RangeBars</name>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>Middle half</source>
            <translation>Metà centrale</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::SearchButton</name>
        <message>
            <source>Search or run</source>
            <translation>Cerca o esegui</translation>
        </message>
        <message>
            <source>Pages, actions, people, segments</source>
            <translation>Pagine, azioni, persone, segmenti</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::SegmentBuilderPage</name>
        <message>
            <source>anything</source>
            <translation>qualsiasi cosa</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valore</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Qualsiasi cosa</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>almeno</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>al massimo</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>esattamente</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Quante volte</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Volte</translation>
        </message>
        <message>
            <source>times</source>
            <translation>volte</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Giorni</translation>
        </message>
        <message>
            <source>days</source>
            <translation>giorni</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>in qualsiasi momento</translation>
        </message>
        <message>
            <source>in the last</source>
            <translation>negli ultimi</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Proprietà</translation>
        </message>
        <message>
            <source>where</source>
            <translation>dove</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>è almeno</translation>
        </message>
        <message>
            <source>is</source>
            <translation>è</translation>
        </message>
        <message>
            <source>one, another</source>
            <translation>uno, un altro</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valore</translation>
        </message>
        <message>
            <source>and</source>
            <translation>e</translation>
        </message>
        <message>
            <source>true</source>
            <translation>vero</translation>
        </message>
        <message>
            <source>false</source>
            <translation>falso</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attributo</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Confronto</translation>
        </message>
        <message>
            <source>did</source>
            <translation>ha fatto</translation>
        </message>
        <message>
            <source>total of</source>
            <translation>totale di</translation>
        </message>
        <message>
            <source>First or last</source>
            <translation>Prima o ultima volta</translation>
        </message>
        <message>
            <source>first</source>
            <translation>prima volta</translation>
        </message>
        <message>
            <source>last</source>
            <translation>ultima volta</translation>
        </message>
        <message>
            <source>longer ago than</source>
            <translation>più di</translation>
        </message>
        <message>
            <source>lifecycle stage is</source>
            <translation>la fase del ciclo di vita è</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consenso</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalità</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>in the segment</source>
            <translation>nel segmento</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>known to</source>
            <translation>noto a</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Comportamento</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profilo</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Insiemi</translation>
        </message>
        <message>
            <source>Did something</source>
            <translation>Ha fatto qualcosa</translation>
        </message>
        <message>
            <source>Did not do</source>
            <translation>Non ha fatto</translation>
        </message>
        <message>
            <source>First or last time</source>
            <translation>Prima o ultima volta</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Speso</translation>
        </message>
        <message>
            <source>Lifecycle stage</source>
            <translation>Fase del ciclo di vita</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>E-mail, SMS, calls</source>
            <translation>E-mail, SMS, chiamate</translation>
        </message>
        <message>
            <source>In another segment</source>
            <translation>In un altro segmento</translation>
        </message>
        <message>
            <source>Known to a source</source>
            <translation>Noto a una fonte</translation>
        </message>
        <message>
            <source>Name of the segment</source>
            <translation>Nome del segmento</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Modifiche non salvate</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copia come JSON</translation>
        </message>
        <message>
            <source>Paste JSON</source>
            <translation>Incolla JSON</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>How it narrows</source>
            <translation>Come si restringe</translation>
        </message>
        <message>
            <source>each line applied after the one above</source>
            <translation>ogni riga applicata dopo quella sopra</translation>
        </message>
        <message>
            <source>This segment</source>
            <translation>Questo segmento</translation>
        </message>
        <message>
            <source>Add condition: %1</source>
            <translation>Aggiungi condizione: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Aggiunta: %1</translation>
        </message>
        <message>
            <source>%1 of %2 match</source>
            <translation>%1 di %2 corrispondono</translation>
        </message>
        <message>
            <source>%1 kept</source>
            <translation>%1 rimasti</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Tutti i contatti</translation>
        </message>
        <message>
            <source>a segment needs a name</source>
            <translation>un segmento deve avere un nome</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Incolla</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::SegmentPanel</name>
        <message>
            <source>Live count</source>
            <translation>Conteggio in tempo reale</translation>
        </message>
        <message>
            <source>%1 of contacts</source>
            <translation>%1 dei contatti</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>Per fase</translation>
        </message>
        <message>
            <source>Some of them</source>
            <translation>Alcuni di loro</translation>
        </message>
        <message>
            <source>See all %1</source>
            <translation>Vedi tutti (%1)</translation>
        </message>
        <message>
            <source>Visitor %1</source>
            <translation>Visitatore %1</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::SegmentsPage</name>
        <message>
            <source>Segments</source>
            <translation>Segmenti</translation>
        </message>
        <message>
            <source>New segment</source>
            <translation>Nuovo segmento</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>Chi sono</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatti</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Saved segments</source>
            <translation>Segmenti salvati</translation>
        </message>
        <message>
            <source>No segment yet</source>
            <translation>Ancora nessun segmento</translation>
        </message>
        <message>
            <source>A segment is a saved answer to the question: whom do we talk to?</source>
            <translation>Un segmento è una risposta salvata alla domanda: con chi parliamo?</translation>
        </message>
        <message>
            <source>Build the first one</source>
            <translation>Crea il primo</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::SentenceView</name>
        <message>
            <source>The segment in words</source>
            <translation>Il segmento in parole</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::Sidebar</name>
        <message>
            <source>People</source>
            <translation>Persone</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analisi</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presenta</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dati</translation>
        </message>
        <message>
            <source>Widen the sidebar</source>
            <translation>Allarga la barra laterale</translation>
        </message>
        <message>
            <source>Narrow the sidebar</source>
            <translation>Restringi la barra laterale</translation>
        </message>
        <message>
            <source>Regia</source>
            <translation>Regia</translation>
        </message>
        <message>
            <source>No workspace open</source>
            <translation>Nessuna area di lavoro aperta</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::TaskPopover</name>
        <message>
            <source>done</source>
            <translation>completata</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>non riuscita</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annullata</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Background tasks</source>
            <translation>Attività in background</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n attività</numerusform>
                <numerusform>%n attività</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>Annulla tutte</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Annulla %1</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Ordini</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Negozio</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Assistenza</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>Sondaggi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Corsia</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Che cosa è successo</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) from %1 to %2.</source>
            <translation>
                <numerusform>%n evento da %1 a %2.</numerusform>
                <numerusform>%n eventi da %1 a %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tutto</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 g</translation>
        </message>
        <message>
            <source>90 d</source>
            <translation>90 g</translation>
        </message>
        <message>
            <source>12 m</source>
            <translation>12 m</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>Stretch of time</source>
            <translation>Intervallo di tempo</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventi</translation>
        </message>
        <message>
            <source>%1 of %2 in this stretch</source>
            <translation>%1 di %2 in questo intervallo</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::TransitionMatrix</name>
        <message>
            <source>From \ to</source>
            <translation>Da \ a</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>Passati oltre</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>Da %1 a %2</translation>
        </message>
        <message>
            <source>%1: %2 moved on</source>
            <translation>%1: %2 passati oltre</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::TrendChart</name>
        <message>
            <source>to date</source>
            <translation>finora</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1: nessun valore.</translation>
        </message>
        <message>
            <source>%1: highest %2 (%3), lowest %4 (%5).</source>
            <translation>%1: massimo %2 (%3), minimo %4 (%5).</translation>
        </message>
    </context>
    <context>
        <name>regia::ui::WindowStatus</name>
        <message>
            <source>Background tasks</source>
            <translation>Attività in background</translation>
        </message>
        <message>
            <source>Computed in %1</source>
            <translation>Calcolato in %1</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Tutto resta su questo computer</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n attività</numerusform>
                <numerusform>%n attività</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>regia::ui::WorkspaceButton</name>
        <message>
            <source>Workspace %1, %2</source>
            <translation>Area di lavoro %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>Check that the file is not open elsewhere and that you may read it.</source>
            <translation>Verificare che il file non sia aperto altrove e che sia consentito leggerlo.</translation>
        </message>
        <message>
            <source>The system says: %1. Check that you may read the file.</source>
            <translation>Il sistema segnala: %1. Verificare che sia consentito leggere il file.</translation>
        </message>
        <message>
            <source>Choose a CSV, Excel or JSON file.</source>
            <translation>Scegliere un file CSV, Excel o JSON.</translation>
        </message>
        <message>
            <source>It looks like %1. Choose a CSV, Excel or JSON file.</source>
            <translation>Sembra %1. Scegliere un file CSV, Excel o JSON.</translation>
        </message>
        <message>
            <source>Split it and import the parts.</source>
            <translation>Dividere il file e importarne le parti.</translation>
        </message>
        <message>
            <source>The limit is %1. Split the file and import the parts.</source>
            <translation>Il limite è %1. Dividere il file e importarne le parti.</translation>
        </message>
        <message>
            <source>Save a copy of the workspace on another disk.</source>
            <translation>Salvare una copia dell’area di lavoro su un altro disco.</translation>
        </message>
        <message>
            <source>The system says: %1. Save a copy of the workspace on another disk.</source>
            <translation>Il sistema segnala: %1. Salvare una copia dell’area di lavoro su un altro disco.</translation>
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation>Installare la versione più recente.</translation>
        </message>
        <message>
            <source>Install version %1 or newer.</source>
            <translation>Installare la versione %1 o successiva.</translation>
        </message>
        <message>
            <source>Ask whoever sent it what was added.</source>
            <translation>Chiedere a chi l’ha inviato che cosa è stato aggiunto.</translation>
        </message>
        <message>
            <source>It contains “%1”. Ask whoever sent it what was added.</source>
            <translation>Contiene “%1”. Chiedere a chi l’ha inviato che cosa è stato aggiunto.</translation>
        </message>
        <message>
            <source>Close it there, or open it here to read only.</source>
            <translation>Chiuderla là, oppure aprirla qui in sola lettura.</translation>
        </message>
        <message>
            <source>It is open in %1. Close it there, or open it here to read only.</source>
            <translation>È aperta in %1. Chiuderla là, oppure aprirla qui in sola lettura.</translation>
        </message>
        <message>
            <source>Undo the later action first.</source>
            <translation>Annullare prima l’azione successiva.</translation>
        </message>
        <message>
            <source>Undo %1 first.</source>
            <translation>Annullare prima: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 contact(s)</source>
            <translation>
                <numerusform>%1 contatto</numerusform>
                <numerusform>%1 contatti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 event(s)</source>
            <translation>
                <numerusform>%1 evento</numerusform>
                <numerusform>%1 eventi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Chiamate</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Posta</translation>
        </message>
        <message>
            <source>Profiling</source>
            <translation>Profilazione</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Informativa sulla privacy</translation>
        </message>
        <message>
            <source>Organic search</source>
            <translation>Ricerca organica</translation>
        </message>
        <message>
            <source>Paid search</source>
            <translation>Ricerca a pagamento</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Negozio</translation>
        </message>
        <message>
            <source>Social</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>Paid social</source>
            <translation>Social a pagamento</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Referral</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>Diretto</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Call centre</source>
            <translation>Call center</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Events and fairs</source>
            <translation>Eventi e fiere</translation>
        </message>
        <message>
            <source>Affiliates</source>
            <translation>Affiliati</translation>
        </message>
        <message>
            <source>Display advertising</source>
            <translation>Pubblicità display</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>Push notification</source>
            <translation>Notifica push</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Marketplace</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>No channel</source>
            <translation>Nessun canale</translation>
        </message>
        <message>
            <source>Champions</source>
            <translation>Campioni</translation>
        </message>
        <message>
            <source>Loyal</source>
            <translation>Fedeli</translation>
        </message>
        <message>
            <source>Potential</source>
            <translation>Potenziali</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuovi</translation>
        </message>
        <message>
            <source>Promising</source>
            <translation>Promettenti</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Da seguire</translation>
        </message>
        <message>
            <source>Cooling</source>
            <translation>In raffreddamento</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>A rischio</translation>
        </message>
        <message>
            <source>Can’t lose</source>
            <translation>Da non perdere</translation>
        </message>
        <message>
            <source>Hibernating</source>
            <translation>In letargo</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Persi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Secondo nome</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Cognome</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>Suffix</source>
            <translation>Suffisso</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Soprannome</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genere</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Età</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Compleanno</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Cellulare</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso orario</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Regione</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Provincia</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Città</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>CAP</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Via</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Ruolo</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Codice fiscale</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sito web</translation>
        </message>
        <message>
            <source>Social profile</source>
            <translation>Profilo social</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Prima comparsa</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>Ultimo aggiornamento</translation>
        </message>
        <message>
            <source>Last activity</source>
            <translation>Ultima attività</translation>
        </message>
        <message>
            <source>Last order</source>
            <translation>Ultimo ordine</translation>
        </message>
        <message>
            <source>CRM stage</source>
            <translation>Fase nel CRM</translation>
        </message>
        <message>
            <source>Lead status</source>
            <translation>Stato del lead</translation>
        </message>
        <message>
            <source>CRM score</source>
            <translation>Punteggio nel CRM</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsabile</translation>
        </message>
        <message>
            <source>First channel</source>
            <translation>Primo canale</translation>
        </message>
        <message>
            <source>First channel, detail</source>
            <translation>Primo canale, dettaglio</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Azienda</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Settore</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Dipendenti</translation>
        </message>
        <message>
            <source>Spent, as the source says</source>
            <translation>Speso, secondo la fonte</translation>
        </message>
        <message>
            <source>Orders, as the source says</source>
            <translation>Ordini, secondo la fonte</translation>
        </message>
        <message>
            <source>Loyalty card</source>
            <translation>Carta fedeltà</translation>
        </message>
        <message>
            <source>Loyalty points</source>
            <translation>Punti fedeltà</translation>
        </message>
        <message>
            <source>Anonymous visitor</source>
            <translation>Visitatore anonimo</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interessi</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona tipo</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Nucleo familiare</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Favourite category</source>
            <translation>Categoria preferita</translation>
        </message>
        <message>
            <source>Best channel</source>
            <translation>Canale migliore</translation>
        </message>
        <message>
            <source>Best time</source>
            <translation>Momento migliore</translation>
        </message>
        <message>
            <source>Viewed a page</source>
            <translation>Ha visto una pagina</translation>
        </message>
        <message>
            <source>Page view</source>
            <translation>Visualizzazione di pagina</translation>
        </message>
        <message>
            <source>Viewed a screen</source>
            <translation>Ha visto una schermata</translation>
        </message>
        <message>
            <source>Screen view</source>
            <translation>Visualizzazione di schermata</translation>
        </message>
        <message>
            <source>Viewed a product</source>
            <translation>Ha visto un prodotto</translation>
        </message>
        <message>
            <source>Product view</source>
            <translation>Visualizzazione di prodotto</translation>
        </message>
        <message>
            <source>Watched a video</source>
            <translation>Ha guardato un video</translation>
        </message>
        <message>
            <source>Video view</source>
            <translation>Visualizzazione di video</translation>
        </message>
        <message>
            <source>Visited the site</source>
            <translation>Ha visitato il sito</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Searched the site</source>
            <translation>Ha cercato nel sito</translation>
        </message>
        <message>
            <source>Site search</source>
            <translation>Ricerca nel sito</translation>
        </message>
        <message>
            <source>Downloaded a file</source>
            <translation>Ha scaricato un file</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Was sent an e-mail</source>
            <translation>È stata inviata un’e-mail</translation>
        </message>
        <message>
            <source>E-mail sent</source>
            <translation>E-mail inviata</translation>
        </message>
        <message>
            <source>Received an e-mail</source>
            <translation>Ha ricevuto un’e-mail</translation>
        </message>
        <message>
            <source>E-mail delivered</source>
            <translation>E-mail consegnata</translation>
        </message>
        <message>
            <source>Opened an e-mail</source>
            <translation>Ha aperto un’e-mail</translation>
        </message>
        <message>
            <source>E-mail opened</source>
            <translation>E-mail aperta</translation>
        </message>
        <message>
            <source>Clicked in an e-mail</source>
            <translation>Ha fatto clic in un’e-mail</translation>
        </message>
        <message>
            <source>E-mail clicked</source>
            <translation>Clic in un’e-mail</translation>
        </message>
        <message>
            <source>An e-mail bounced</source>
            <translation>Un’e-mail è stata respinta</translation>
        </message>
        <message>
            <source>E-mail bounced</source>
            <translation>E-mail respinta</translation>
        </message>
        <message>
            <source>Unsubscribed</source>
            <translation>Ha annullato l’iscrizione</translation>
        </message>
        <message>
            <source>Unsubscription</source>
            <translation>Disiscrizione</translation>
        </message>
        <message>
            <source>Marked an e-mail as spam</source>
            <translation>Ha segnalato un’e-mail come spam</translation>
        </message>
        <message>
            <source>Spam complaint</source>
            <translation>Segnalazione di spam</translation>
        </message>
        <message>
            <source>Was sent an SMS</source>
            <translation>È stato inviato un SMS</translation>
        </message>
        <message>
            <source>SMS sent</source>
            <translation>SMS inviato</translation>
        </message>
        <message>
            <source>Clicked an advert</source>
            <translation>Ha fatto clic su un annuncio</translation>
        </message>
        <message>
            <source>Advert clicked</source>
            <translation>Clic su un annuncio</translation>
        </message>
        <message>
            <source>Saw an advert</source>
            <translation>Ha visto un annuncio</translation>
        </message>
        <message>
            <source>Advert seen</source>
            <translation>Annuncio visto</translation>
        </message>
        <message>
            <source>Visited a store</source>
            <translation>Ha visitato un negozio</translation>
        </message>
        <message>
            <source>Store visit</source>
            <translation>Visita in negozio</translation>
        </message>
        <message>
            <source>Attended an event</source>
            <translation>Ha partecipato a un evento</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Partecipazione</translation>
        </message>
        <message>
            <source>Added to basket</source>
            <translation>Ha aggiunto al carrello</translation>
        </message>
        <message>
            <source>Removed from basket</source>
            <translation>Ha tolto dal carrello</translation>
        </message>
        <message>
            <source>Left a basket</source>
            <translation>Ha abbandonato un carrello</translation>
        </message>
        <message>
            <source>Basket left</source>
            <translation>Carrello abbandonato</translation>
        </message>
        <message>
            <source>Began checkout</source>
            <translation>Ha iniziato il checkout</translation>
        </message>
        <message>
            <source>Checkout begun</source>
            <translation>Checkout iniziato</translation>
        </message>
        <message>
            <source>Purchased</source>
            <translation>Ha acquistato</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordine</translation>
        </message>
        <message>
            <source>Was refunded</source>
            <translation>Ha ricevuto un rimborso</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Rimborso</translation>
        </message>
        <message>
            <source>Asked for a quote</source>
            <translation>Ha chiesto un preventivo</translation>
        </message>
        <message>
            <source>Quote request</source>
            <translation>Richiesta di preventivo</translation>
        </message>
        <message>
            <source>Asked for a demo</source>
            <translation>Ha chiesto una demo</translation>
        </message>
        <message>
            <source>Demo request</source>
            <translation>Richiesta di demo</translation>
        </message>
        <message>
            <source>Started a trial</source>
            <translation>Ha iniziato una prova</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Sent a form</source>
            <translation>Ha inviato un modulo</translation>
        </message>
        <message>
            <source>Form sent</source>
            <translation>Modulo inviato</translation>
        </message>
        <message>
            <source>Signed up</source>
            <translation>Ha effettuato la registrazione</translation>
        </message>
        <message>
            <source>Sign-up</source>
            <translation>Registrazione</translation>
        </message>
        <message>
            <source>Chatted</source>
            <translation>Ha chattato</translation>
        </message>
        <message>
            <source>Spoke on the phone</source>
            <translation>Ha parlato al telefono</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Chiamata</translation>
        </message>
        <message>
            <source>Had a meeting</source>
            <translation>Ha avuto un incontro</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Incontro</translation>
        </message>
        <message>
            <source>Logged in</source>
            <translation>Ha effettuato l’accesso</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Accesso</translation>
        </message>
        <message>
            <source>Activated the product</source>
            <translation>Ha attivato il prodotto</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Attivazione</translation>
        </message>
        <message>
            <source>Scanned a code</source>
            <translation>Ha scansionato un codice</translation>
        </message>
        <message>
            <source>Code scanned</source>
            <translation>Codice scansionato</translation>
        </message>
        <message>
            <source>A device reported</source>
            <translation>Un dispositivo ha inviato dati</translation>
        </message>
        <message>
            <source>Device reading</source>
            <translation>Lettura da dispositivo</translation>
        </message>
        <message>
            <source>Asked how to use it</source>
            <translation>Ha chiesto come si usa</translation>
        </message>
        <message>
            <source>How-to question</source>
            <translation>Domanda sull’uso</translation>
        </message>
        <message>
            <source>Asked for support</source>
            <translation>Ha chiesto assistenza</translation>
        </message>
        <message>
            <source>Support request</source>
            <translation>Richiesta di assistenza</translation>
        </message>
        <message>
            <source>A request was solved</source>
            <translation>Una richiesta è stata risolta</translation>
        </message>
        <message>
            <source>Request solved</source>
            <translation>Richiesta risolta</translation>
        </message>
        <message>
            <source>Complained</source>
            <translation>Ha presentato un reclamo</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Reclamo</translation>
        </message>
        <message>
            <source>Wrote a review</source>
            <translation>Ha scritto una recensione</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Recensione</translation>
        </message>
        <message>
            <source>Was sent a survey</source>
            <translation>È stato inviato un sondaggio</translation>
        </message>
        <message>
            <source>Survey sent</source>
            <translation>Sondaggio inviato</translation>
        </message>
        <message>
            <source>Answered a survey</source>
            <translation>Ha risposto a un sondaggio</translation>
        </message>
        <message>
            <source>Survey answer</source>
            <translation>Risposta a un sondaggio</translation>
        </message>
        <message>
            <source>Joined the loyalty programme</source>
            <translation>Ha aderito al programma fedeltà</translation>
        </message>
        <message>
            <source>Changed loyalty tier</source>
            <translation>Ha cambiato livello fedeltà</translation>
        </message>
        <message>
            <source>Loyalty tier change</source>
            <translation>Cambio di livello fedeltà</translation>
        </message>
        <message>
            <source>Referred a friend</source>
            <translation>Ha segnalato un amico</translation>
        </message>
        <message>
            <source>Began a subscription</source>
            <translation>Ha iniziato un abbonamento</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Abbonamento</translation>
        </message>
        <message>
            <source>Ended a subscription</source>
            <translation>Ha terminato un abbonamento</translation>
        </message>
        <message>
            <source>Subscription ended</source>
            <translation>Abbonamento terminato</translation>
        </message>
        <message>
            <source>Discovery</source>
            <translation>Scoperta</translation>
        </message>
        <message>
            <source>Exploration</source>
            <translation>Esplorazione</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Acquisto</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utilizzo</translation>
        </message>
        <message>
            <source>Asking</source>
            <translation>Domande</translation>
        </message>
        <message>
            <source>Nurture</source>
            <translation>Nutrimento</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Dichiarato</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Osservato</translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>Dedotto</translation>
        </message>
    </context>
</TS>
