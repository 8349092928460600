<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ColumnVerdict</name>
    <message numerus="yes">
        <source>%1 not valid</source>
        <translation>
            <numerusform>%1 non valida</numerusform>
            <numerusform>%1 non valide</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells are held back, listed below. The rest is imported.</source>
        <translation>Queste celle sono in sospeso, elencate sotto. Il resto viene importato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost a zero</source>
        <translation>
            <numerusform>%1 senza lo zero</numerusform>
            <numerusform>%1 senza lo zero</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet took the zero at the beginning. Export the file again as text.</source>
        <translation>Un foglio di calcolo ha tolto lo zero iniziale. Riesportare il file come testo.</translation>
    </message>
    <message>
        <source>Day or month?</source>
        <translation>Giorno o mese?</translation>
    </message>
    <message>
        <source>Nothing in the file tells 03/04 from 04/03. See “Dates” on the left.</source>
        <translation>Nel file nulla distingue 03/04 da 04/03. Vedere «Date» a sinistra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 formats</source>
        <translation>
            <numerusform>%1 formato</numerusform>
            <numerusform>%1 formati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spellings</source>
        <translation>
            <numerusform>%1 grafia diversa</numerusform>
            <numerusform>%1 grafie diverse</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value written in another way more often.</source>
        <translation>Lo stesso valore è scritto più spesso in altro modo.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>A posto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltata</translation>
    </message>
    <message>
        <source>Kept with the rows of the file and not imported.</source>
        <translation>Conservata con le righe del file e non importata.</translation>
    </message>
    <message>
        <source>Kept as is</source>
        <translation>Conservata com’è</translation>
    </message>
    <message>
        <source>Kept under its own name, as the file has it.</source>
        <translation>Conservata con il suo nome, come nel file.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimi 90 giorni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>Quarter to date</source>
        <translation>Trimestre in corso</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Anno in corso</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tutto il periodo</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Undone</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuta</translation>
    </message>
    <message>
        <source>It was taken back. Its rows are still in the workspace.</source>
        <translation>È stata annullata. Le sue righe restano nell’area di lavoro.</translation>
    </message>
    <message numerus="yes">
        <source>Takes away the %1 contact(s) that it brought;</source>
        <translation>
            <numerusform>Toglie il contatto che ha portato (%1);</numerusform>
            <numerusform>Toglie i %1 contatti che ha portato;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) get their earlier values back.</source>
        <translation>
            <numerusform>%1 contatto riprende i valori precedenti.</numerusform>
            <numerusform>%1 contatti riprendono i valori precedenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 contact(s)</source>
        <translation>
            <numerusform>+%1 contatto</numerusform>
            <numerusform>+%1 contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 order(s)</source>
        <translation>
            <numerusform>+%1 ordine</numerusform>
            <numerusform>+%1 ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 answer(s)</source>
        <translation>
            <numerusform>+%1 risposta</numerusform>
            <numerusform>+%1 risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 request(s)</source>
        <translation>
            <numerusform>+%1 richiesta</numerusform>
            <numerusform>+%1 richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 event(s)</source>
        <translation>
            <numerusform>+%1 evento</numerusform>
            <numerusform>+%1 eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) updated</source>
        <translation>
            <numerusform>%1 contatto aggiornato</numerusform>
            <numerusform>%1 contatti aggiornati</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nulla di nuovo</translation>
    </message>
    <message>
        <source>Repaired rows of %1</source>
        <translation>Righe corrette di %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Came with the workspace</source>
        <translation>Arrivata con l’area di lavoro</translation>
    </message>
    <message>
        <source>It came with the workspace and cannot be taken back.</source>
        <translation>È arrivata con l’area di lavoro e non si può ritirare.</translation>
    </message>
    <message>
        <source>%1 goes before it</source>
        <translation>Prima va annullato %1</translation>
    </message>
    <message>
        <source>%1 speaks of the same people or orders and came later: it goes first.</source>
        <translation>%1 parla delle stesse persone o degli stessi ordini ed è arrivato dopo: va annullato prima.</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>This import was taken back</source>
        <translation>Questa importazione è stata annullata</translation>
    </message>
    <message numerus="yes">
        <source>All %1 row(s) are in</source>
        <translation>
            <numerusform>%1 riga importata</numerusform>
            <numerusform>Importate tutte le %1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows are in</source>
        <translation>Importate %1 righe su %2</translation>
    </message>
    <message>
        <source>repaired rows</source>
        <translation>righe corrette</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>terminata in %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 righe su %2</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nuove attività</translation>
    </message>
    <message>
        <source>Consent changed: %1</source>
        <translation>Consenso cambiato: %1</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: aggiunto</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: cambiato</translation>
    </message>
    <message>
        <source>a line of totals left out</source>
        <translation>una riga di totali esclusa</translation>
    </message>
    <message>
        <source>%1 of the %2 are shown: the others are one person with a contact of another import</source>
        <translation>Ne vengono mostrati %1 su %2: gli altri sono la stessa persona di un contatto di un’altra importazione</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in</source>
        <translation>
            <numerusform>%n file importato</numerusform>
            <numerusform>%n file importati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n file(s)</source>
        <translation>
            <numerusform>di %n file</numerusform>
            <numerusform>di %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) %1 are in</source>
        <translation>
            <numerusform>%n tabella %1 importata</numerusform>
            <numerusform>%n tabelle %1 importate</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is open to read only. Save a copy and import into that.</source>
        <translation>Quest’area di lavoro è aperta in sola lettura. Si può salvare una copia e importare in quella.</translation>
    </message>
    <message>
        <source>Spoken of by %1</source>
        <translation>Citati da %1</translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>Nuovi da %1</translation>
    </message>
    <message>
        <source>Updated by %1</source>
        <translation>Aggiornati da %1</translation>
    </message>
    <message>
        <source>Left as they were by %1</source>
        <translation>Lasciati invariati da %1</translation>
    </message>
    <message>
        <source>Found twice by %1</source>
        <translation>Trovati due volte da %1</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>Annullare l’importazione di %1?</translation>
    </message>
    <message>
        <source>Later imports speak of the same people and orders, and go before %1: %2.</source>
        <translation>Importazioni successive parlano delle stesse persone e degli stessi ordini, e vengono annullate prima di %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) vanish: nothing else knows them.</source>
        <translation>
            <numerusform>%1 contatto scompare: nessun’altra fonte lo conosce.</numerusform>
            <numerusform>%1 contatti scompaiono: nessun’altra fonte li conosce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) stay, with their earlier values and without what was brought.</source>
        <translation>
            <numerusform>%1 contatto resta, con i valori di prima e senza ciò che era arrivato.</numerusform>
            <numerusform>%1 contatti restano, con i valori di prima e senza ciò che era arrivato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 ordine</numerusform>
            <numerusform>%1 ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s)</source>
        <translation>
            <numerusform>%1 risposta</numerusform>
            <numerusform>%1 risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 richiesta</numerusform>
            <numerusform>%1 richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>With them go %1.</source>
        <translation>Se ne vanno anche %1.</translation>
    </message>
    <message>
        <source>The rows stay in the workspace: the import can be put back.</source>
        <translation>Le righe restano nell’area di lavoro: l’importazione si può ripristinare.</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>Title (Mr, Mrs)</source>
        <translation>Titolo (Sig., Sig.ra)</translation>
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
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
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
        <source>Whole address</source>
        <translation>Indirizzo completo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
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
        <source>Job title</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Company, id in the source</source>
        <translation>Azienda, id nella fonte</translation>
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
        <source>Id in the source</source>
        <translation>Id nella fonte</translation>
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
        <source>First seen</source>
        <translation>Primo contatto</translation>
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
        <translation>Fase CRM</translation>
    </message>
    <message>
        <source>Lead status</source>
        <translation>Stato del lead</translation>
    </message>
    <message>
        <source>CRM score</source>
        <translation>Punteggio CRM</translation>
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
        <source>Spent, as the source says</source>
        <translation>Speso, secondo la fonte</translation>
    </message>
    <message>
        <source>Orders, as the source says</source>
        <translation>Ordini, secondo la fonte</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Consent: e-mail</source>
        <translation>Consenso: e-mail</translation>
    </message>
    <message>
        <source>Consent: SMS</source>
        <translation>Consenso: SMS</translation>
    </message>
    <message>
        <source>Consent: calls</source>
        <translation>Consenso: chiamate</translation>
    </message>
    <message>
        <source>Consent: WhatsApp</source>
        <translation>Consenso: WhatsApp</translation>
    </message>
    <message>
        <source>Consent: post</source>
        <translation>Consenso: posta</translation>
    </message>
    <message>
        <source>Consent: profiling</source>
        <translation>Consenso: profilazione</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>Informativa privacy accettata</translation>
    </message>
    <message>
        <source>Consent date</source>
        <translation>Data del consenso</translation>
    </message>
    <message>
        <source>Consent confirmed</source>
        <translation>Consenso confermato</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consenso revocato</translation>
    </message>
    <message>
        <source>Consent given where</source>
        <translation>Dove è stato dato il consenso</translation>
    </message>
    <message>
        <source>Consent: IP address</source>
        <translation>Consenso: indirizzo IP</translation>
    </message>
    <message>
        <source>Consent: reason</source>
        <translation>Consenso: motivo</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Ragione sociale</translation>
    </message>
    <message>
        <source>Company id</source>
        <translation>Id azienda</translation>
    </message>
    <message>
        <source>Company website</source>
        <translation>Sito dell’azienda</translation>
    </message>
    <message>
        <source>Company phone</source>
        <translation>Telefono azienda</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Company tax code</source>
        <translation>Codice fiscale azienda</translation>
    </message>
    <message>
        <source>Certified e-mail</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>E-invoice code</source>
        <translation>Codice SDI</translation>
    </message>
    <message>
        <source>Company street</source>
        <translation>Via dell’azienda</translation>
    </message>
    <message>
        <source>Company city</source>
        <translation>Città dell’azienda</translation>
    </message>
    <message>
        <source>Company province</source>
        <translation>Provincia dell’azienda</translation>
    </message>
    <message>
        <source>Company postcode</source>
        <translation>CAP dell’azienda</translation>
    </message>
    <message>
        <source>Company country</source>
        <translation>Paese dell’azienda</translation>
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
        <source>Company revenue</source>
        <translation>Fatturato dell’azienda</translation>
    </message>
    <message>
        <source>Company first seen</source>
        <translation>Azienda: primo contatto</translation>
    </message>
    <message>
        <source>Company last updated</source>
        <translation>Azienda: ultimo aggiornamento</translation>
    </message>
    <message>
        <source>Company owner</source>
        <translation>Responsabile dell’azienda</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Capogruppo</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numero ordine</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id ordine</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Data ordine</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Totale ordine</translation>
    </message>
    <message>
        <source>Order subtotal</source>
        <translation>Imponibile ordine</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>IVA ordine</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Spese di spedizione</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Sconto ordine</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Codice sconto</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Importo rimborsato</translation>
    </message>
    <message>
        <source>Order net amount</source>
        <translation>Netto ordine</translation>
    </message>
    <message>
        <source>Order currency</source>
        <translation>Valuta ordine</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Stato ordine</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Stato pagamento</translation>
    </message>
    <message>
        <source>Shipping status</source>
        <translation>Stato spedizione</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Metodo di pagamento</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Data pagamento</translation>
    </message>
    <message>
        <source>Shipping date</source>
        <translation>Data spedizione</translation>
    </message>
    <message>
        <source>Cancellation date</source>
        <translation>Data annullamento</translation>
    </message>
    <message>
        <source>Order channel</source>
        <translation>Canale ordine</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Order source</source>
        <translation>Fonte ordine</translation>
    </message>
    <message>
        <source>Order note</source>
        <translation>Nota ordine</translation>
    </message>
    <message>
        <source>Order tags</source>
        <translation>Tag ordine</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo cliente</translation>
    </message>
    <message>
        <source>Loyalty points of the order</source>
        <translation>Punti dell’ordine</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Codice prodotto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Sconto riga</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Totale riga</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Categoria prodotto</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Products, several in a cell</source>
        <translation>Prodotti, più in una cella</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Data evento</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo di evento</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Nome evento</translation>
    </message>
    <message>
        <source>Event channel</source>
        <translation>Canale evento</translation>
    </message>
    <message>
        <source>Event campaign</source>
        <translation>Campagna evento</translation>
    </message>
    <message>
        <source>Event campaign id</source>
        <translation>Id campagna evento</translation>
    </message>
    <message>
        <source>Event source</source>
        <translation>Fonte evento</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mezzo</translation>
    </message>
    <message>
        <source>Ad content</source>
        <translation>Contenuto annuncio</translation>
    </message>
    <message>
        <source>Search term</source>
        <translation>Termine di ricerca</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Indirizzo pagina</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titolo pagina</translation>
    </message>
    <message>
        <source>Referring page</source>
        <translation>Pagina di provenienza</translation>
    </message>
    <message>
        <source>Event value</source>
        <translation>Valore evento</translation>
    </message>
    <message>
        <source>Event currency</source>
        <translation>Valuta evento</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Event city</source>
        <translation>Città evento</translation>
    </message>
    <message>
        <source>Event country</source>
        <translation>Paese evento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Indirizzo IP</translation>
    </message>
    <message>
        <source>Visit id</source>
        <translation>Id visita</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>Id visitatore</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id utente</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id evento</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Ricevuto il</translation>
    </message>
    <message>
        <source>Event note</source>
        <translation>Nota evento</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nome campagna</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Id campagna</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>A/B variant</source>
        <translation>Variante A/B</translation>
    </message>
    <message>
        <source>Campaign status</source>
        <translation>Stato campagna</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviata il</translation>
    </message>
    <message>
        <source>Campaign type</source>
        <translation>Tipo campagna</translation>
    </message>
    <message>
        <source>Survey name</source>
        <translation>Nome sondaggio</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Id risposta</translation>
    </message>
    <message>
        <source>Response date</source>
        <translation>Data risposta</translation>
    </message>
    <message>
        <source>Response started</source>
        <translation>Inizio risposta</translation>
    </message>
    <message>
        <source>NPS, 0 to 10</source>
        <translation>NPS, da 0 a 10</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Soddisfazione (CSAT)</translation>
    </message>
    <message>
        <source>Survey score</source>
        <translation>Punteggio sondaggio</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numero richiesta</translation>
    </message>
    <message>
        <source>Request subject</source>
        <translation>Oggetto richiesta</translation>
    </message>
    <message>
        <source>Request text</source>
        <translation>Testo richiesta</translation>
    </message>
    <message>
        <source>Request status</source>
        <translation>Stato richiesta</translation>
    </message>
    <message>
        <source>Request priority</source>
        <translation>Priorità richiesta</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>Tipo richiesta</translation>
    </message>
    <message>
        <source>Request channel</source>
        <translation>Canale richiesta</translation>
    </message>
    <message>
        <source>Support group</source>
        <translation>Gruppo di assistenza</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assegnata a</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Richiesta aperta</translation>
    </message>
    <message>
        <source>Request updated</source>
        <translation>Richiesta aggiornata</translation>
    </message>
    <message>
        <source>Request solved</source>
        <translation>Richiesta risolta</translation>
    </message>
    <message>
        <source>First reply, minutes</source>
        <translation>Prima risposta, minuti</translation>
    </message>
    <message>
        <source>Resolution, minutes</source>
        <translation>Risoluzione, minuti</translation>
    </message>
    <message>
        <source>Satisfaction with support</source>
        <translation>Soddisfazione per l’assistenza</translation>
    </message>
    <message>
        <source>Request tags</source>
        <translation>Tag richiesta</translation>
    </message>
    <message>
        <source>Deal name</source>
        <translation>Nome trattativa</translation>
    </message>
    <message>
        <source>Deal id</source>
        <translation>Id trattativa</translation>
    </message>
    <message>
        <source>Deal amount</source>
        <translation>Importo trattativa</translation>
    </message>
    <message>
        <source>Deal currency</source>
        <translation>Valuta trattativa</translation>
    </message>
    <message>
        <source>Deal stage</source>
        <translation>Fase trattativa</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Data di chiusura</translation>
    </message>
    <message>
        <source>Deal created</source>
        <translation>Trattativa creata</translation>
    </message>
    <message>
        <source>Deal updated</source>
        <translation>Trattativa aggiornata</translation>
    </message>
    <message>
        <source>Deal owner</source>
        <translation>Responsabile trattativa</translation>
    </message>
    <message>
        <source>Deal status</source>
        <translation>Stato trattativa</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>Motivo della perdita</translation>
    </message>
    <message>
        <source>Deal contacts</source>
        <translation>Contatti della trattativa</translation>
    </message>
    <message>
        <source>Deal companies</source>
        <translation>Aziende della trattativa</translation>
    </message>
    <message>
        <source>Date of the figures</source>
        <translation>Data dei valori</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatti</translation>
    </message>
    <message>
        <source>contacts, old format</source>
        <translation>contatti, vecchio formato</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profili</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utenti</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatari</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>pubblico</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clienti</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>lead ads</source>
        <translation>inserzioni per lead</translation>
    </message>
    <message>
        <source>lead gen forms</source>
        <translation>moduli per lead</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>attività</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>attività</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventi</translation>
    </message>
    <message>
        <source>events, BigQuery</source>
        <translation>eventi, BigQuery</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordini</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagamenti</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>movimenti</translation>
    </message>
    <message>
        <source>loyalty cards</source>
        <translation>carte fedeltà</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>trattative</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>opportunità</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>aziende</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>aziende</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>partecipanti</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>campaign members</source>
        <translation>membri di campagna</translation>
    </message>
    <message>
        <source>E-mail address is not valid</source>
        <translation>Indirizzo e-mail non valido</translation>
    </message>
    <message>
        <source>Phone number is not valid</source>
        <translation>Numero di telefono non valido</translation>
    </message>
    <message>
        <source>Date that does not exist</source>
        <translation>Data inesistente</translation>
    </message>
    <message>
        <source>Time that is not understood</source>
        <translation>Ora non comprensibile</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Non è un numero</translation>
    </message>
    <message>
        <source>Consent answer is not understood</source>
        <translation>Risposta sul consenso non comprensibile</translation>
    </message>
    <message>
        <source>Score outside its scale</source>
        <translation>Punteggio fuori scala</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Data mancante</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Evento mancante</translation>
    </message>
    <message>
        <source>Order in two places of the file</source>
        <translation>Ordine in due punti del file</translation>
    </message>
    <message>
        <source>Digits lost by a spreadsheet</source>
        <translation>Cifre perse da un foglio di calcolo</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>Riga vuota</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Riga dei totali</translation>
    </message>
    <message>
        <source>Test row of the tool</source>
        <translation>Riga di prova dello strumento</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Non ancora completata</translation>
    </message>
    <message>
        <source>The till’s generic card: nobody</source>
        <translation>Carta generica della cassa: nessuno</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Product bought</source>
        <translation>Prodotto acquistato</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sondaggio</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>Richiesta di assistenza</translation>
    </message>
    <message>
        <source>Sales opportunity</source>
        <translation>Trattativa</translation>
    </message>
    <message>
        <source>Figures of a report</source>
        <translation>Valori di un report</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>prima il giorno</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>prima il mese</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
    <message>
        <source>Matched by names and values</source>
        <translation>Abbinato per nomi e valori</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Elenco di persone</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>Elenco di eventi</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>Elenco di ordini</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phone, second key</source>
        <translation>Telefono, seconda chiave</translation>
    </message>
    <message>
        <source>Identity key</source>
        <translation>Chiave d’identità</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>List · split on “%1”</source>
        <translation>Elenco · separato da «%1»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Righe d’ordine</translation>
    </message>
    <message>
        <source>Sales opportunities</source>
        <translation>Trattative</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Risposte ai sondaggi</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Richieste di assistenza</translation>
    </message>
    <message>
        <source>Totals of a report</source>
        <translation>Totali di un report</translation>
    </message>
    <message>
        <source>Windows 1252</source>
        <translation>Windows 1252</translation>
    </message>
    <message>
        <source>ISO Latin 9</source>
        <translation>ISO Latin 9</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>DOS 850</source>
        <translation>DOS 850</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation>Nessuno: una colonna</translation>
    </message>
    <message>
        <source>Keep as “%1”</source>
        <translation>Conserva come «%1»</translation>
    </message>
    <message>
        <source>Fits this file</source>
        <translation>Adatte a questo file</translation>
    </message>
    <message>
        <source>All known exports</source>
        <translation>Tutte le esportazioni note</translation>
    </message>
    <message>
        <source>Another tool: match by names and values</source>
        <translation>Altro strumento: abbina per nomi e valori</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 colonne su %2</translation>
    </message>
    <message>
        <source>Nobody: no e-mail, phone or id</source>
        <translation>Nessuno: manca e-mail, telefono o id</translation>
    </message>
    <message>
        <source>Line that is not valid JSON</source>
        <translation>Riga che non è JSON valido</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Attendibile</translation>
    </message>
    <message>
        <source>declared beats observed</source>
        <translation>il dichiarato batte l’osservato</translation>
    </message>
    <message>
        <source>What people say of themselves beats what was seen, that beats a guess; of equals the later.</source>
        <translation>Ciò che una persona dichiara batte ciò che si è osservato, che batte una stima; a parità vale il più recente.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Più recente</translation>
    </message>
    <message>
        <source>whoever says it</source>
        <translation>da qualunque fonte</translation>
    </message>
    <message>
        <source>The later value, whoever says it.</source>
        <translation>Il valore più recente, da qualunque fonte.</translation>
    </message>
    <message>
        <source>Fill blanks</source>
        <translation>Riempi vuoti</translation>
    </message>
    <message>
        <source>only where there is no value</source>
        <translation>solo dove manca un valore</translation>
    </message>
    <message>
        <source>Only where the person has no value from elsewhere.</source>
        <translation>Solo dove la persona non ha un valore da altre fonti.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>only for new people</source>
        <translation>solo per le persone nuove</translation>
    </message>
    <message>
        <source>Only for people who are new; whoever is known already stays as they are.</source>
        <translation>Solo per le persone nuove; chi è già noto resta com’è.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The name says another kind of file than the content.</source>
        <translation>Il nome indica un tipo di file diverso dal contenuto.</translation>
    </message>
    <message>
        <source>The text encoding is a guess: look at the accents.</source>
        <translation>La codifica del testo è una stima: controllare gli accenti.</translation>
    </message>
    <message>
        <source>A few lines have another text encoding; they were put right.</source>
        <translation>Alcune righe hanno un’altra codifica; sono state corrette.</translation>
    </message>
    <message>
        <source>Some accents were already broken in the file.</source>
        <translation>Alcuni accenti erano già rovinati nel file.</translation>
    </message>
    <message>
        <source>A part of the archive holds no table and was left out.</source>
        <translation>Una parte dell’archivio non contiene tabelle ed è stata esclusa.</translation>
    </message>
    <message>
        <source>A part of the archive has an unsafe name and was left out.</source>
        <translation>Una parte dell’archivio ha un nome non sicuro ed è stata esclusa.</translation>
    </message>
    <message>
        <source>Hidden sheets of the workbook were left out.</source>
        <translation>I fogli nascosti sono stati esclusi.</translation>
    </message>
    <message>
        <source>The first row holds data: the columns have no names.</source>
        <translation>La prima riga contiene dati: le colonne non hanno nome.</translation>
    </message>
    <message>
        <source>Some rows have fewer cells than the header.</source>
        <translation>Alcune righe hanno meno celle dell’intestazione.</translation>
    </message>
    <message>
        <source>Some rows have more cells than the header; nothing of them is lost.</source>
        <translation>Alcune righe hanno più celle dell’intestazione; non si perde nulla.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: look at the last rows.</source>
        <translation>Una virgoletta non viene mai chiusa: controllare le ultime righe.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row.</source>
        <translation>Il file finisce a metà di una riga.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened long numbers in this file.</source>
        <translation>Un foglio di calcolo ha accorciato i numeri lunghi di questo file.</translation>
    </message>
    <message>
        <source>Some cells hold an error of the spreadsheet, like #N/A.</source>
        <translation>Alcune celle contengono un errore del foglio di calcolo, come #N/D.</translation>
    </message>
    <message>
        <source>Not recognised as the export of a tool: matched by the names and values of its columns.</source>
        <translation>Non riconosciuto come esportazione di uno strumento: abbinato in base a nomi e valori delle colonne.</translation>
    </message>
    <message>
        <source>Chosen by you. The match is filled in for it.</source>
        <translation>Scelto a mano. L’abbinamento è già compilato.</translation>
    </message>
    <message>
        <source>Recognised from %1 of %2 column names. The match is filled in for you.</source>
        <translation>Riconosciuto da %1 nomi di colonna su %2. L’abbinamento è già compilato.</translation>
    </message>
    <message>
        <source>Another export fits almost as well: see “Change source”.</source>
        <translation>Un’altra esportazione è quasi altrettanto adatta: vedere «Cambia fonte».</translation>
    </message>
    <message>
        <source>A column holds something else than its name says; it is kept under its own name.</source>
        <translation>Una colonna contiene altro rispetto al suo nome; è conservata con il proprio nome.</translation>
    </message>
    <message>
        <source>The name of this file does not say whether these people gave or withdrew consent: no consent is assumed.</source>
        <translation>Il nome del file non dice se queste persone hanno dato o revocato il consenso: nessun consenso è presunto.</translation>
    </message>
    <message>
        <source>Nothing tells day from month in its dates: check “Dates” below.</source>
        <translation>Nelle date nulla distingue il giorno dal mese: controllare «Date» qui sotto.</translation>
    </message>
    <message>
        <source>1.234 could be a thousand or one: check “Decimals” below.</source>
        <translation>1.234 può essere mille o uno: controllare «Decimali» qui sotto.</translation>
    </message>
    <message>
        <source>No column says who these people are: choose e-mail, phone or an id.</source>
        <translation>Nessuna colonna dice chi sono queste persone: scegliere e-mail, telefono o un id.</translation>
    </message>
    <message>
        <source>A line of totals was left out: it is no row of data.</source>
        <translation>Una riga di totali è stata esclusa: non è una riga di dati.</translation>
    </message>
    <message>
        <source>As last time (%1), with what you decided then.</source>
        <translation>Come l’ultima volta (%1), con le scelte fatte allora.</translation>
    </message>
    <message>
        <source>As last time (%1).</source>
        <translation>Come l’ultima volta (%1).</translation>
    </message>
    <message>
        <source>New column since then: %1</source>
        <translation>Colonna nuova da allora: %1</translation>
    </message>
    <message>
        <source>Missing since then: %1</source>
        <translation>Colonna che manca da allora: %1</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 ora si chiama %2</translation>
    </message>
    <message>
        <source>Rows held back of %1. Nothing in them was put right yet.</source>
        <translation>Righe trattenute di %1. Non vi è ancora nulla di corretto.</translation>
    </message>
    <message>
        <source>Rows held back of %1: what was put right in them is imported, nothing counts twice.</source>
        <translation>Righe trattenute di %1: si importa ciò che vi è stato corretto, nulla conta due volte.</translation>
    </message>
    <message>
        <source>This very file was imported on %1. Importing it again changes nothing.</source>
        <translation>Questo stesso file è stato importato il %1. Importarlo di nuovo non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>My customers</source>
        <translation>I miei clienti</translation>
    </message>
    <message>
        <source>Clipboard %1</source>
        <translation>Appunti %1</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>compared with %1</source>
        <translation>confronto con %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>pts</source>
        <translation>punti</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>d</source>
        <translation>g</translation>
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
        <translation>salvataggio di «%1»</translation>
    </message>
    <message>
        <source>renaming “%1”</source>
        <translation>cambio di nome di «%1»</translation>
    </message>
    <message>
        <source>deleting “%1”</source>
        <translation>eliminazione di «%1»</translation>
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
    <message>
        <source>Undo %1</source>
        <translation>Annulla %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ripeti %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>taking back the import of %1</source>
        <translation>ritiro dell’importazione di %1</translation>
    </message>
    <message>
        <source>the type of “%1”</source>
        <translation>il tipo di «%1»</translation>
    </message>
    <message>
        <source>hiding “%1”</source>
        <translation>nascondere «%1»</translation>
    </message>
    <message>
        <source>showing “%1”</source>
        <translation>mostrare «%1»</translation>
    </message>
    <message>
        <source>the group of “%1”</source>
        <translation>il gruppo di «%1»</translation>
    </message>
    <message>
        <source>completing by lookup</source>
        <translation>il completamento automatico</translation>
    </message>
    <message>
        <source>not completing by lookup</source>
        <translation>la fine del completamento automatico</translation>
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
    <name>regia::ui::BrandColumn</name>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>See every customer, choose who to talk to, show why. Your data never leaves this computer.</source>
        <translation>Vedere ogni cliente, scegliere a chi parlare, mostrare perché. I dati non lasciano mai questo computer.</translation>
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
        <source>First time here?</source>
        <translation>È la prima volta?</translation>
    </message>
    <message>
        <source>Bring in your first file</source>
        <translation>Importare il primo file</translation>
    </message>
    <message>
        <source>Build a segment without code</source>
        <translation>Creare un segmento senza codice</translation>
    </message>
    <message>
        <source>Present a dashboard</source>
        <translation>Presentare una dashboard</translation>
    </message>
    <message>
        <source>Work without the mouse</source>
        <translation>Lavorare senza mouse</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
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
    <name>regia::ui::ChartMenu</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copia come immagine</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copia come tabella</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>See what is behind it</source>
        <translation>Vedi che cosa c’è dietro</translation>
    </message>
</context>
<context>
    <name>regia::ui::CheckStrip</name>
    <message>
        <source>The import would do this with the rows: %1</source>
        <translation>Che cosa farebbe l’importazione con le righe: %1</translation>
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
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
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
    <name>regia::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Ripristina</translation>
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
    <name>regia::ui::ConditionPalette</name>
    <message>
        <source>Add condition: %1</source>
        <translation>Aggiungi condizione: %1</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Cerca una condizione</translation>
    </message>
    <message>
        <source>No condition of that name</source>
        <translation>Nessuna condizione con questo nome</translation>
    </message>
</context>
<context>
    <name>regia::ui::ConditionTree</name>
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
        <source>Contacts matching each line alone</source>
        <translation>Contatti che soddisfano ogni singola riga</translation>
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
    <message>
        <source>Move of a line</source>
        <translation>Spostamento di una riga</translation>
    </message>
    <message>
        <source>Duplicate of a line</source>
        <translation>Duplicazione di una riga</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Removal of a line</source>
        <translation>Rimozione di una riga</translation>
    </message>
    <message>
        <source>+ Add an alternative</source>
        <translation>+ Aggiungi un’alternativa</translation>
    </message>
    <message>
        <source>+ Add a condition</source>
        <translation>+ Aggiungi una condizione</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>%1 new line · %2 move</source>
        <translation>%1 nuova riga · %2 sposta</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Includi di nuovo</translation>
    </message>
    <message>
        <source>Exclusion of a line</source>
        <translation>Esclusione di una riga</translation>
    </message>
    <message>
        <source>these are true</source>
        <comment>after: all of</comment>
        <translation>queste condizioni sono vere</translation>
    </message>
    <message>
        <source>these are true</source>
        <comment>after: any of</comment>
        <translation>di queste condizioni è vera</translation>
    </message>
    <message>
        <source>No line yet, so everybody is meant. A condition narrows it.</source>
        <translation>Ancora nessuna riga: valgono tutti. Una condizione restringe la scelta.</translation>
    </message>
</context>
<context>
    <name>regia::ui::ContactFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tutti i contatti</translation>
    </message>
    <message>
        <source>More segments</source>
        <translation>Altri segmenti</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Tutte le fasi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>Persone note</translation>
    </message>
    <message>
        <source>With a name, an e-mail, a phone or a loyalty card; no anonymous visitors</source>
        <translation>Con un nome, un’e-mail, un telefono o una carta fedeltà; senza visitatori anonimi</translation>
    </message>
</context>
<context>
    <name>regia::ui::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
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
        <source>Consent</source>
        <translation>Consenso</translation>
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
        <source>Selected</source>
        <translation>Selezionato</translation>
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
        <translation>Nome, e-mail, telefono o città:Milano fase:utilizzo</translation>
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
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copia gli indirizzi e-mail</translation>
    </message>
    <message>
        <source>Peek · ↑ ↓ to move, Enter to open</source>
        <translation>Anteprima · ↑ ↓ per spostarsi, Invio per aprire</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copia e-mail</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>contatto noto dal %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>ogni giorno</numerusform>
            <numerusform>ogni %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Speso</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>in totale</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>mai risposto</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimi 90 giorni</translation>
    </message>
    <message>
        <source>no sign of life</source>
        <translation>nessun segnale</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultimi eventi</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Salva come segmento</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nessun contatto per «%1»</translation>
    </message>
</context>
<context>
    <name>regia::ui::ContactsViewModel</name>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n indirizzo copiato</numerusform>
            <numerusform>%n indirizzi copiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without consent to e-mail</source>
        <translation>
            <numerusform>%n senza consenso e-mail</numerusform>
            <numerusform>%n senza consenso e-mail</numerusform>
        </translation>
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
        <translation>dal %1</translation>
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
        <translation>Contatto noto dal %1 · %2</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Come lo sappiamo?</translation>
    </message>
    <message>
        <source>No source has told anything but the events.</source>
        <translation>Le fonti hanno fornito soltanto gli eventi.</translation>
    </message>
    <message numerus="yes">
        <source>As the sources gave it: %n record(s)</source>
        <translation>
            <numerusform>Come dato dalle fonti: %n scheda</numerusform>
            <numerusform>Come dato dalle fonti: %n schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in one</source>
        <translation>
            <numerusform>%n scheda in una</numerusform>
            <numerusform>%n schede in una</numerusform>
        </translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>mai chiesto</translation>
    </message>
    <message>
        <source>Visitor %1</source>
        <translation>Visitatore %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>ogni giorno</numerusform>
            <numerusform>ogni %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>ever</source>
        <translation>in totale</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Precedente nell’elenco</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Successivo nell’elenco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1 · true on %2 · from %3, imported %4</source>
        <translation>chiave %1 · valido al %2 · da %3, importato il %4</translation>
    </message>
    <message>
        <source>Events alone, no attributes.</source>
        <translation>Soltanto eventi, nessun attributo.</translation>
    </message>
    <message>
        <source>Also said by</source>
        <translation>Confermato da</translation>
    </message>
    <message>
        <source>Others say something else</source>
        <translation>Altre fonti dicono altro</translation>
    </message>
    <message>
        <source>What was declared is believed before what was observed or inferred, then the newer before the older.</source>
        <translation>Il dichiarato vale più dell’osservato e del dedotto; a parità vale il più recente.</translation>
    </message>
    <message>
        <source>As the sources gave it</source>
        <translation>Come dato dalle fonti</translation>
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
    <name>regia::ui::DictionaryPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nome dell’attributo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Cambio del nome</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Rinominato: %1</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nome dell’evento</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Come è stato importato</translation>
    </message>
    <message>
        <source>Reading the values anew</source>
        <translation>Rilettura dei valori</translation>
    </message>
    <message>
        <source>%1 has the type of the import again</source>
        <translation>%1 ha di nuovo il tipo dell’importazione</translation>
    </message>
    <message>
        <source>Read %1 as: %2</source>
        <translation>Leggere %1 come: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %1 value(s) fit.</source>
        <translation>
            <numerusform>%1 valore adatto.</numerusform>
            <numerusform>Tutti i %1 valori sono adatti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values fit. The others will be missing:</source>
        <translation>Sono adatti %1 valori su %2. Gli altri mancheranno:</translation>
    </message>
    <message>
        <source>What the sources said is kept. The next files are read the same way.</source>
        <translation>Quello che dicono le fonti resta. I prossimi file saranno letti allo stesso modo.</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Cambia tipo</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 ora è: %2</translation>
    </message>
    <message>
        <source>Moving to another family</source>
        <translation>Spostamento in un’altra famiglia</translation>
    </message>
    <message>
        <source>%1 is now in: %2</source>
        <translation>%1 ora è in: %2</translation>
    </message>
    <message>
        <source>Changing what an event means</source>
        <translation>Cambio del significato di un evento</translation>
    </message>
    <message>
        <source>%1 now means: %2</source>
        <translation>%1 ora significa: %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Unire %1 a %2</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 passa da %2 a %3.</translation>
    </message>
    <message>
        <source>%1 have both and they differ: the value believed first stays.</source>
        <translation>Con entrambi i valori, e diversi: %1. Resta il valore più attendibile.</translation>
    </message>
    <message>
        <source>%1 have a value that does not fit, and it will be missing:</source>
        <translation>Con un valore non adatto, che mancherà: %1.</translation>
    </message>
    <message>
        <source>Saved segments go on and mean %1. The next files are read the same way.</source>
        <translation>I segmenti salvati continuano a funzionare e intendono %1. I prossimi file saranno letti allo stesso modo.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Merging attributes</source>
        <translation>Unione degli attributi</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1 unito a %2</translation>
    </message>
    <message>
        <source>%1 count as %2.</source>
        <translation>%1 contano come %2.</translation>
    </message>
    <message>
        <source>Merging events</source>
        <translation>Unione degli eventi</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Nascondo</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>Mostro</translation>
    </message>
    <message>
        <source>%1 is not offered any more; saved segments go on</source>
        <translation>%1 non viene più proposto; i segmenti salvati continuano a funzionare</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 viene proposto di nuovo</translation>
    </message>
    <message>
        <source>Separating</source>
        <translation>Separazione</translation>
    </message>
    <message>
        <source>%1 is one of its own again</source>
        <translation>%1 è di nuovo a sé</translation>
    </message>
    <message>
        <source>Completing profiles</source>
        <translation>Completamento dei profili</translation>
    </message>
    <message>
        <source>Taking lookups back</source>
        <translation>Rimozione dei completamenti</translation>
    </message>
    <message>
        <source>Profiles are completed, and so are the next imports</source>
        <translation>Profili completati; lo saranno anche le prossime importazioni</translation>
    </message>
    <message>
        <source>Profiles have only what sources say</source>
        <translation>I profili contengono solo quello che dicono le fonti</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Dizionario dei dati</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Name, value, source or family</source>
        <translation>Nome, valore, fonte o famiglia</translation>
    </message>
    <message>
        <source>Search the dictionary</source>
        <translation>Cerca nel dizionario</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Per famiglia</translation>
    </message>
    <message>
        <source>Hidden ones too</source>
        <translation>Anche nascosti</translation>
    </message>
    <message>
        <source>Reading the dictionary</source>
        <translation>Lettura del dizionario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ancora nessun dato</translation>
    </message>
    <message>
        <source>The dictionary fills itself with what is imported.</source>
        <translation>Il dizionario si riempie da sé con quello che viene importato.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Per significato</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attributo</numerusform>
            <numerusform>%n attributi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event type(s)</source>
        <translation>
            <numerusform>%n tipo di evento</numerusform>
            <numerusform>%n tipi di evento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n azienda</numerusform>
            <numerusform>%n aziende</numerusform>
        </translation>
    </message>
    <message>
        <source>No companies</source>
        <translation>Nessuna azienda</translation>
    </message>
    <message>
        <source>Companies come with the contacts of a CRM that names them, or from the domain of e-mails that are not of a free provider.</source>
        <translation>Le aziende arrivano con i contatti di un CRM che le nomina, o dal dominio delle e-mail che non sono di un fornitore gratuito.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No entry of this list matches what was typed.</source>
        <translation>Nessuna voce di questo elenco corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>Vedi i contatti</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuzione</translation>
    </message>
    <message>
        <source>%1 filled: %2 of %3</source>
        <translation>Compilato al %1: %2 su %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 different value(s)</source>
        <translation>
            <numerusform>%1 valore diverso</numerusform>
            <numerusform>%1 valori diversi</numerusform>
        </translation>
    </message>
    <message>
        <source>Median %1, middle half %2 – %3</source>
        <translation>Mediana %1, metà centrale %2 – %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valori più frequenti</translation>
    </message>
    <message>
        <source>Regia goes by this attribute</source>
        <translation>Regia si basa su questo attributo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostra di nuovo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>Eventi al mese</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valori del %1</translation>
    </message>
    <message>
        <source>Values of %1 to %2</source>
        <translation>Valori dal %1 al %2</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Come lo sappiamo</translation>
    </message>
    <message>
        <source>%1 in files and segments</source>
        <translation>%1 nei file e nei segmenti</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Values by source</source>
        <translation>Valori per fonte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Events by source</source>
        <translation>Eventi per fonte</translation>
    </message>
    <message>
        <source>Events by channel</source>
        <translation>Eventi per canale</translation>
    </message>
    <message>
        <source>What they tell</source>
        <translation>Che cosa dicono</translation>
    </message>
    <message>
        <source>Known by the domain of its e-mails alone</source>
        <translation>Nota solo dal dominio delle e-mail</translation>
    </message>
    <message>
        <source>Named by a source</source>
        <translation>Nominata da una fonte</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s), %2</source>
        <translation>
            <numerusform>%1 ordine, %2</numerusform>
            <numerusform>%1 ordini, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Domains of the e-mails</source>
        <translation>Domini delle e-mail</translation>
    </message>
    <message>
        <source>What sources say of it</source>
        <translation>Che cosa ne dicono le fonti</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Compilato</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diversi</translation>
    </message>
    <message>
        <source>Range or frequent values</source>
        <translation>Intervallo o valori frequenti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spesa</translation>
    </message>
    <message>
        <source>Domain of the e-mail</source>
        <translation>Dominio dell’e-mail</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Azienda: %1</translation>
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
        <source>In saved segments</source>
        <translation>Nei segmenti salvati</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Uniti a questo</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Separa %1</translation>
    </message>
</context>
<context>
    <name>regia::ui::DropZone</name>
    <message>
        <source>Start from your files</source>
        <translation>Partire dai propri file</translation>
    </message>
    <message>
        <source>Drop files or folders here, or</source>
        <translation>Trascinare qui file o cartelle, oppure</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>scegliere i file</translation>
    </message>
    <message>
        <source>Contacts, orders, web visits, e-mail activity, surveys: in any mix</source>
        <translation>Contatti, ordini, visite web, attività e-mail, sondaggi: in qualunque combinazione</translation>
    </message>
    <message>
        <source>CSV and TSV</source>
        <translation>CSV e TSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>ZIP of any</source>
        <translation>ZIP di questi</translation>
    </message>
    <message>
        <source>Recognised by themselves: %1</source>
        <translation>Riconosciuti da soli: %1</translation>
    </message>
    <message numerus="yes">
        <source>Recognised by themselves: %1 and %n more</source>
        <translation>
            <numerusform>Riconosciuti da soli: %1 e %n altro</numerusform>
            <numerusform>Riconosciuti da soli: %1 e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::FileList</name>
    <message>
        <source>Files to import</source>
        <translation>File da importare</translation>
    </message>
</context>
<context>
    <name>regia::ui::FileQuestions</name>
    <message>
        <source>Regia workspaces (*.regia)</source>
        <translation>Aree di lavoro di Regia (*.regia)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuova area di lavoro</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Apri un’area di lavoro</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>What is not saved or imported is lost when the workspace closes.</source>
        <translation>Ciò che non è salvato o importato va perso quando l’area di lavoro si chiude.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Chiudi comunque</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Tables and contacts (%1)</source>
        <translation>Tabelle e contatti (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
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
        <translation>Non arrivati a %1</translation>
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
    <name>regia::ui::FunnelOptions</name>
    <message>
        <source>Any event</source>
        <translation>Qualsiasi evento</translation>
    </message>
    <message>
        <source>Enters %1</source>
        <translation>Entra in %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Ordine dei passaggi</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Come elencato</translation>
    </message>
    <message>
        <source>Nothing between</source>
        <translation>Senza altro in mezzo</translation>
    </message>
    <message>
        <source>Any order</source>
        <translation>In qualsiasi ordine</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>What counts</source>
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
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Suddividi per</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>Fase precedente</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Channel of the entry</source>
        <translation>Canale d’ingresso</translation>
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
        <source>Within</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>More for step %1</source>
        <translation>Altro per il passaggio %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>without</source>
        <comment>an event that excludes</comment>
        <translation>senza</translation>
    </message>
    <message>
        <source>What the event does</source>
        <translation>Effetto dell’evento</translation>
    </message>
    <message>
        <source>leaves the attempt out</source>
        <translation>esclude il tentativo</translation>
    </message>
    <message>
        <source>ends the attempt there</source>
        <translation>chiude lì il tentativo</translation>
    </message>
    <message>
        <source>Remove the exclusion</source>
        <translation>Rimuovi l’esclusione</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Exclude attempts with an event</source>
        <translation>Escludi i tentativi con un evento</translation>
    </message>
    <message>
        <source>In any order no step is between two others.</source>
        <translation>In qualsiasi ordine nessun passaggio sta tra altri due.</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Suddividi per</translation>
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
        <source>Optional step</source>
        <translation>Passaggio facoltativo</translation>
    </message>
    <message>
        <source>↓ median %1</source>
        <translation>↓ mediana %1</translation>
    </message>
</context>
<context>
    <name>regia::ui::FunnelWords</name>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>Enters %1</source>
        <translation>Entra in %1</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Qualsiasi evento</translation>
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
        <source>no clear difference from %1</source>
        <translation>nessuna differenza chiara rispetto a %1</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <translation>%1 in più rispetto a %2</translation>
    </message>
    <message>
        <source>%1 less than in %2</source>
        <translation>%1 in meno rispetto a %2</translation>
    </message>
    <message>
        <source>%1 so far; of those whose %2 are over, %3</source>
        <translation>%1 finora; tra chi ha già avuto %2 di tempo, %3</translation>
    </message>
    <message>
        <source>The narrowest step is %1 to %2, %3.</source>
        <translation>Il passaggio più stretto è da %1 a %2, %3.</translation>
    </message>
    <message>
        <source>%1 entered too recently to be judged and may still go on.</source>
        <translation>%1 sono entrati da troppo poco per un giudizio e possono ancora proseguire.</translation>
    </message>
    <message>
        <source>%1 left out by an exclusion.</source>
        <translation>%1 lasciati fuori da un’esclusione.</translation>
    </message>
    <message>
        <source>Fewer than %1 people</source>
        <translation>Meno di %1 persone</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Complessivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
</context>
<context>
    <name>regia::ui::FunnelsPage</name>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Who gets how far</source>
        <translation>Chi arriva fin dove</translation>
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
        <source>Not enough to make a funnel</source>
        <translation>Dati insufficienti per un funnel</translation>
    </message>
    <message>
        <source>A funnel needs two kinds of events. Import web visits or orders first.</source>
        <translation>Un funnel richiede due tipi di evento. Importare prima visite web o ordini.</translation>
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
        <source>Funnels</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Salva con un altro nome…</translation>
    </message>
    <message>
        <source>Start with the usual steps</source>
        <translation>Riparti dai passaggi consueti</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copia come JSON</translation>
    </message>
    <message>
        <source>Copied as JSON</source>
        <translation>Copiato come JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>In gruppi</translation>
    </message>
    <message>
        <source>share of the step before that reached each step; shade compares with all</source>
        <translation>quota del passaggio precedente arrivata a ognuno; il colore confronta con il totale</translation>
    </message>
    <message>
        <source>from the first step, %1</source>
        <translation>dal primo passaggio, %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Name of the funnel</source>
        <translation>Nome del funnel</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome della lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Saved funnel</source>
        <translation>Funnel salvato</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>Nuovo funnel</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvati</translation>
    </message>
</context>
<context>
    <name>regia::ui::HeldBackCard</name>
    <message>
        <source>Rows held back</source>
        <translation>Righe in sospeso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Not imported until repaired; nothing else is lost.</source>
        <translation>Non importate finché non corrette; non si perde altro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The rows could not be checked. They can be imported all the same: what cannot be used is then listed.</source>
        <translation>Non è stato possibile controllare le righe. Si possono importare comunque: ciò che non si può usare viene poi elencato.</translation>
    </message>
    <message>
        <source>All rows are being checked. There is no need to wait for it.</source>
        <translation>Tutte le righe sono in fase di controllo. Non serve aspettare.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Tutte le righe si possono importare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s)</source>
        <translation>
            <numerusform>%1 cella</numerusform>
            <numerusform>%1 celle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 righe su %2</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 righe al secondo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>mancano circa %1</translation>
    </message>
    <message>
        <source>Importing file %1 of %2</source>
        <translation>Importazione del file %1 di %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lettura dei file</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Controllo delle righe</translation>
    </message>
    <message numerus="yes">
        <source>Make %n safe repair(s)</source>
        <translation>
            <numerusform>Applica %n correzione sicura</numerusform>
            <numerusform>Applica %n correzioni sicure</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what can have been meant: m.rossi@@example.com becomes m.rossi@example.com. They are imported as a step of their own, and can be undone.</source>
        <translation>Solo ciò che non può significare altro: m.rossi@@example.com diventa m.rossi@example.com. Sono importate come passo a sé e si possono annullare.</translation>
    </message>
    <message>
        <source>Cells held back</source>
        <translation>Celle trattenute</translation>
    </message>
    <message>
        <source>Their rows are imported without them, until they are repaired.</source>
        <translation>Le loro righe vengono importate senza di esse, finché non sono corrette.</translation>
    </message>
    <message>
        <source>The list is compared with what it was: cells that were put right are imported.</source>
        <translation>L’elenco viene confrontato con com’era: si importano le celle corrette.</translation>
    </message>
    <message numerus="yes">
        <source>Checking the rows of %n table(s) together</source>
        <translation>
            <numerusform>Controllo delle righe di %n tabella</numerusform>
            <numerusform>Controllo insieme delle righe di %n tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::HeldBackModel</name>
    <message>
        <source>leave empty</source>
        <translation>lasciare vuota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>riga intera</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuota)</translation>
    </message>
    <message>
        <source>The rest of the row is imported.</source>
        <translation>Il resto della riga viene importato.</translation>
    </message>
    <message>
        <source>The whole row is held back.</source>
        <translation>L’intera riga è in sospeso.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Valore nel file</translation>
    </message>
    <message>
        <source>Why it is held back</source>
        <translation>Perché è in sospeso</translation>
    </message>
    <message>
        <source>Repaired value</source>
        <translation>Valore corretto</translation>
    </message>
    <message>
        <source>Suggested repair</source>
        <translation>Correzione proposta</translation>
    </message>
</context>
<context>
    <name>regia::ui::HistoryList</name>
    <message>
        <source>Import history</source>
        <translation>Importazioni precedenti</translation>
    </message>
</context>
<context>
    <name>regia::ui::ImportCards</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonna</numerusform>
            <numerusform>%n colonne</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) put right</source>
        <translation>
            <numerusform>%n cella corretta</numerusform>
            <numerusform>%n celle corrette</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file is in already</source>
        <translation>Questo stesso file è già importato</translation>
    </message>
    <message>
        <source>Same ids as %1</source>
        <translation>Stessi id di %1</translation>
    </message>
</context>
<context>
    <name>regia::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Abbina colonne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import more files</source>
        <translation>Importa altri file</translation>
    </message>
    <message numerus="yes">
        <source>Import all %n tables</source>
        <translation>
            <numerusform>Importa %n tabella</numerusform>
            <numerusform>Importa tutte e %n le tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importa una cartella</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no files</source>
        <translation>Gli appunti non contengono né una tabella né file</translation>
    </message>
    <message>
        <source>Nothing was imported. The workspace has not changed.</source>
        <translation>Non è stato importato nulla. L’area di lavoro non è cambiata.</translation>
    </message>
    <message>
        <source>Bring the files back</source>
        <translation>Riprendi i file</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Annullato. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Nothing was imported: see the reason beside each file.</source>
        <translation>Non è stato importato nulla: il motivo è accanto a ogni file.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n file(s) before it are in; the others wait.</source>
        <translation>
            <numerusform>Annullato. %n file è già importato; gli altri restano in attesa.</numerusform>
            <numerusform>Annullato. %n file sono già importati; gli altri restano in attesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are imported</source>
        <translation>
            <numerusform>%n file importato</numerusform>
            <numerusform>%n file importati</numerusform>
        </translation>
    </message>
    <message>
        <source>See what came of it</source>
        <translation>Vedi il risultato</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>C’è un’importazione in corso.</translation>
    </message>
    <message>
        <source>There are files that are not imported yet.</source>
        <translation>Ci sono file non ancora importati.</translation>
    </message>
</context>
<context>
    <name>regia::ui::ImportRun</name>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>Finding files that belong together</source>
        <translation>Ricerca dei file che vanno insieme</translation>
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
    <message>
        <source>vs %1</source>
        <translation>vs %1</translation>
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
    <message>
        <source>Stage rules</source>
        <translation>Regole delle fasi</translation>
    </message>
    <message>
        <source>Contacts in each stage</source>
        <translation>Contatti in ogni fase</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Nel tempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>in this period</source>
        <translation>in questo periodo</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Ora in %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Vedi chi sono</translation>
    </message>
    <message>
        <source>Nobody moved in this period.</source>
        <translation>Nessuno si è spostato in questo periodo.</translation>
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
        <translation>Usciti</translation>
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
    <name>regia::ui::LifecycleWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
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
    <message>
        <source>%1 explored before and are customers now.</source>
        <translation>%1 prima esploravano e ora sono clienti.</translation>
    </message>
    <message>
        <source>%1 times a customer bought again.</source>
        <translation>%1 volte un cliente ha acquistato di nuovo.</translation>
    </message>
    <message>
        <source>%1 slipped back from Exploration to Discovery.</source>
        <translation>%1 sono tornati da Esplorazione a Scoperta.</translation>
    </message>
    <message>
        <source>%1 went from Use to Nurture without a new order.</source>
        <translation>%1 sono passati da Utilizzo a Nutrimento senza un nuovo ordine.</translation>
    </message>
    <message>
        <source>%1 have been in %2 for more than %3 days.</source>
        <translation>%1 sono in %2 da più di %3 giorni.</translation>
    </message>
</context>
<context>
    <name>regia::ui::LookCard</name>
    <message>
        <source>Language and look</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Words, numbers and dates</source>
        <translation>Parole, numeri e date</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow system changes with the desktop</source>
        <translation>Come il sistema: cambia insieme al desktop</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Also of the buttons and rows that hold it</source>
        <translation>Anche di pulsanti e righe che lo contengono</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Riduci il movimento</translation>
    </message>
    <message>
        <source>Charts and panels change without moving</source>
        <translation>Grafici e pannelli cambiano senza muoversi</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>regia::ui::LookupBar</name>
    <message>
        <source>Switch off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Province and region are completed from the postcode. What sources say is never changed.</source>
        <translation>Provincia e regione sono completate dal CAP. Quello che dicono le fonti non cambia mai.</translation>
    </message>
    <message>
        <source>Companies are completed from the domain of the e-mail. What sources say is never changed.</source>
        <translation>Le aziende sono completate dal dominio dell’e-mail. Quello che dicono le fonti non cambia mai.</translation>
    </message>
    <message>
        <source>From the postcode: the province of %1 contacts and the region of %2 that have none</source>
        <translation>Dal CAP: la provincia di %1 contatti e la regione di %2 che non ce l’hanno</translation>
    </message>
    <message>
        <source>From the domain of the e-mail: the company of %1 contacts that have none</source>
        <translation>Dal dominio dell’e-mail: l’azienda di %1 contatti che non ce l’hanno</translation>
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
        <source>Open the sample</source>
        <translation>Apri l’esempio</translation>
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
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte successiva della finestra</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte precedente della finestra</translation>
    </message>
    <message>
        <source>There are very many files in there: the first %1 are taken</source>
        <translation>I file sono moltissimi: vengono presi i primi %1</translation>
    </message>
    <message>
        <source>There are no files in there that Regia can read</source>
        <translation>Nessun file leggibile da Regia</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>The workspace that is open now is closed; everything in it is saved</source>
        <translation>L’area di lavoro aperta viene chiusa; tutto ciò che contiene è salvato</translation>
    </message>
    <message>
        <source>Import the files of %1</source>
        <translation>Importa i file di %1</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s) into %1</source>
        <translation>
            <numerusform>Importa %n file in %1</numerusform>
            <numerusform>Importa %n file in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a workspace from the files of %1</source>
        <translation>Nuova area di lavoro dai file di %1</translation>
    </message>
    <message numerus="yes">
        <source>Start a workspace from %n file(s)</source>
        <translation>
            <numerusform>Nuova area di lavoro da %n file</numerusform>
            <numerusform>Nuova area di lavoro da %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Open the one that is there</source>
        <translation>Apri quella che c’è già</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Apri un’altra area di lavoro</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Torna a %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Torna all’inizio</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nuovo segmento</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>Nuovo funnel</translation>
    </message>
    <message>
        <source>A workspace is still opening. Bring the files again when it is there.</source>
        <translation>Un’area di lavoro si sta ancora aprendo. Portare di nuovo i file quando è aperta.</translation>
    </message>
    <message>
        <source>This workspace is open to read only. Save a copy and import into that.</source>
        <translation>Questa area di lavoro è aperta in sola lettura. Salvarne una copia e importare in quella.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: save a copy to work in</source>
        <translation>Qui non si può modificare nulla: salvare una copia in cui lavorare</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Salvataggio di una copia</translation>
    </message>
    <message>
        <source>Saved the copy %1</source>
        <translation>Copia salvata: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Paste as data</source>
        <translation>Incolla come dati</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in %1: %2</source>
        <translation>
            <numerusform>%n file nuovo in %1: %2</numerusform>
            <numerusform>%n file nuovi in %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no files</source>
        <translation>Negli appunti non ci sono né tabelle né file</translation>
    </message>
    <message>
        <source>Nothing can be imported here</source>
        <translation>Qui non si può importare nulla</translation>
    </message>
</context>
<context>
    <name>regia::ui::MatchModel</name>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 va a %2</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonna nel file</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primi valori</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Compilata</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>If values differ</source>
        <translation>Se i valori divergono</translation>
    </message>
</context>
<context>
    <name>regia::ui::MatchTable</name>
    <message>
        <source>Columns of the file and what they go to</source>
        <translation>Colonne del file e destinazione</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Choose what it goes to…</source>
        <translation>Scegli dove va…</translation>
    </message>
    <message>
        <source>If values differ…</source>
        <translation>Se i valori divergono…</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
</context>
<context>
    <name>regia::ui::MatchView</name>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Abbina colonne</translation>
    </message>
    <message>
        <source>%1 of %2 matched</source>
        <translation>%1 abbinate su %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n saltata</numerusform>
            <numerusform>%n saltate</numerusform>
        </translation>
    </message>
    <message>
        <source>press Enter on a column to choose what it goes to</source>
        <translation>Invio su una colonna per scegliere dove va</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Scegli un altro file</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Escludilo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Its columns are looked at: what they are called and what stands in them.</source>
        <translation>Si guardano le colonne: come si chiamano e che cosa contengono.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Prime righe</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Che cosa si vede del file</translation>
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
    <message>
        <source>Revenue by week</source>
        <translation>Ricavi per settimana</translation>
    </message>
    <message>
        <source>Orders by week</source>
        <translation>Ordini per settimana</translation>
    </message>
    <message>
        <source>Active contacts by week</source>
        <translation>Contatti attivi per settimana</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Acquirenti</translation>
    </message>
    <message>
        <source>Bought through %1</source>
        <translation>Acquisti da %1</translation>
    </message>
    <message>
        <source>whole weeks, without %1</source>
        <translation>settimane intere, senza %1</translation>
    </message>
    <message>
        <source>Avg order</source>
        <translation>Ordine medio</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
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
    <name>regia::ui::PeoplePanel</name>
    <message>
        <source>%1 before</source>
        <translation>%1 prima</translation>
    </message>
    <message>
        <source>%1 early on</source>
        <translation>%1 all’inizio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Vedi chi sono</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Salva come lista</translation>
    </message>
    <message>
        <source>Dropped before step %1</source>
        <translation>Usciti prima del passaggio %1</translation>
    </message>
    <message>
        <source>Reached step %1</source>
        <translation>Arrivati al passaggio %1</translation>
    </message>
    <message>
        <source>got to “%1”, did not go on to “%2”</source>
        <translation>arrivati a «%1», non a «%2»</translation>
    </message>
    <message>
        <source>got to “%1”</source>
        <translation>arrivati a «%1»</translation>
    </message>
    <message>
        <source>%1 allow e-mail</source>
        <translation>%1 accettano e-mail</translation>
    </message>
    <message>
        <source>Goes with not converting</source>
        <translation>Associato alla mancata conversione</translation>
    </message>
    <message>
        <source>Found by comparing all who entered; it does not say what causes what.</source>
        <translation>Trovato confrontando tutti gli entrati; non dice che cosa causa che cosa.</translation>
    </message>
    <message>
        <source>vs %1</source>
        <comment>against those without it</comment>
        <translation>vs %1</translation>
    </message>
    <message>
        <source>share that converts, with it and without</source>
        <translation>quota di conversione, con e senza</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>active last</source>
        <translation>ultimi attivi</translation>
    </message>
    <message>
        <source>Visitor %1</source>
        <translation>Visitatore %1</translation>
    </message>
</context>
<context>
    <name>regia::ui::PreviewModel</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>This cannot be read as what the column is.</source>
        <translation>Non si può leggere secondo il tipo della colonna.</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Nel file: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>The column %1 of the file</source>
        <translation>La colonna %1 del file</translation>
    </message>
</context>
<context>
    <name>regia::ui::PreviewTable</name>
    <message>
        <source>First rows of the file, as they would be read</source>
        <translation>Prime righe del file, come verrebbero lette</translation>
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
    <name>regia::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
    <name>regia::ui::ReadingPanel</name>
    <message>
        <source>Change source</source>
        <translation>Cambia fonte</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Come leggerlo</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimali</translation>
    </message>
    <message>
        <source>Times are of</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Stessa persona</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Prima il mese</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Prima il giorno</translation>
    </message>
    <message>
        <source>Never join</source>
        <translation>Non unire mai</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Più usati</translation>
    </message>
    <message>
        <source>All time zones</source>
        <translation>Tutti i fusi orari</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>area di lavoro</translation>
    </message>
    <message>
        <source>Who shares e-mail, phone or card</source>
        <translation>Chi ha in comune e-mail, telefono o carta</translation>
    </message>
    <message>
        <source>Never join: every id stays a contact of its own</source>
        <translation>Non unire mai: ogni id resta un contatto a sé</translation>
    </message>
    <message>
        <source>E-mail, phone</source>
        <translation>E-mail, telefono</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>The columns have no names</source>
        <translation>Le colonne non hanno nomi</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ora: %1</translation>
    </message>
    <message>
        <source>Find it out from the ids</source>
        <translation>Da ricavare dagli id</translation>
    </message>
    <message>
        <source>Ids of its own</source>
        <translation>Id propri</translation>
    </message>
    <message>
        <source>Same ids as %1</source>
        <translation>Stessi id di %1</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Nomi delle colonne</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propri</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>come %1</translation>
    </message>
</context>
<context>
    <name>regia::ui::ReasonsModel</name>
    <message>
        <source>%1, in the column %2</source>
        <translation>%1, nella colonna %2</translation>
    </message>
</context>
<context>
    <name>regia::ui::ReceiptFigure</name>
    <message>
        <source>See who they are</source>
        <translation>Vedi chi sono</translation>
    </message>
</context>
<context>
    <name>regia::ui::ReceiptView</name>
    <message>
        <source>Updated</source>
        <translation>Aggiornate</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariate</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unite</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Every row is in</source>
        <translation>Tutte le righe importate</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files that were imported</source>
        <translation>File importati</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annulla importazione</translation>
    </message>
    <message>
        <source>See the new contacts</source>
        <translation>Vedi i nuovi contatti</translation>
    </message>
    <message>
        <source>Import the next file</source>
        <translation>Importa il prossimo file</translation>
    </message>
    <message>
        <source>What changed in the contacts</source>
        <translation>Che cosa è cambiato nei contatti</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Importazioni precedenti</translation>
    </message>
    <message>
        <source>Nothing changed in the people who were known before.</source>
        <translation>Nulla è cambiato per le persone già note.</translation>
    </message>
    <message>
        <source>Every row is in, but for some cells</source>
        <translation>Tutte importate, tranne alcune celle</translation>
    </message>
    <message>
        <source>Rows listed below, with the reason</source>
        <translation>Righe elencate sotto, con il motivo</translation>
    </message>
    <message>
        <source>Rows with news of known people</source>
        <translation>Righe con novità su persone già note</translation>
    </message>
    <message>
        <source>Rows that bring nothing new</source>
        <translation>Righe che non portano nulla di nuovo</translation>
    </message>
    <message>
        <source>Rows of new or unknown people</source>
        <translation>Righe di persone nuove o ignote</translation>
    </message>
    <message>
        <source>Rows of a person found twice</source>
        <translation>Righe di una persona trovata due volte</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Vedi perché</translation>
    </message>
    <message>
        <source>Redo this import</source>
        <translation>Ripeti questa importazione</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported</source>
        <translation>
            <numerusform>%n file non importato</numerusform>
            <numerusform>%n file non importati</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>Rows that are in</source>
        <translation>Righe importate</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Come è stato letto il file</translation>
    </message>
    <message>
        <source>Save the rows as they were in the file</source>
        <translation>Salva le righe com’erano nel file</translation>
    </message>
    <message>
        <source>Save the rows of the file</source>
        <translation>Salva le righe del file</translation>
    </message>
    <message>
        <source>%1 rows.csv</source>
        <translation>%1 righe.csv</translation>
    </message>
</context>
<context>
    <name>regia::ui::ReceiptViewModel</name>
    <message>
        <source>Taking an import back</source>
        <translation>Annullamento di un’importazione</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Importing repaired rows</source>
        <translation>Importazione delle righe corrette</translation>
    </message>
    <message numerus="yes">
        <source>%1 repaired row(s) are in</source>
        <translation>
            <numerusform>%1 riga corretta importata</numerusform>
            <numerusform>%1 righe corrette importate</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Saving the rows held back</source>
        <translation>Salvataggio delle righe in sospeso</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2</source>
        <translation>
            <numerusform>%1 riga salvata in %2</numerusform>
            <numerusform>%1 righe salvate in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting an import back</source>
        <translation>Ripristino di un’importazione</translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Salvataggio delle righe</translation>
    </message>
</context>
<context>
    <name>regia::ui::ReceiptsModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Riconosciuto come</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornate</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariate</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unite</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>regia::ui::RecentList</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Aree di lavoro recenti</translation>
    </message>
    <message>
        <source>None yet. Every workspace that you open is found here again.</source>
        <translation>Ancora nessuna. Le aree di lavoro aperte si ritrovano qui.</translation>
    </message>
    <message>
        <source>No workspace is called “%1”.</source>
        <translation>Nessuna area di lavoro si chiama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostra %n</numerusform>
            <numerusform>Mostra tutte e %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::RecentRow</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Trova…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Altro su %1</translation>
    </message>
    <message>
        <source>%1, file not found</source>
        <translation>%1, file non trovato</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Togli da questo elenco</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>Spostata o rinominata: %1</translation>
    </message>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>contatto</numerusform>
            <numerusform>contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>evento</numerusform>
            <numerusform>eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>data up to %1</source>
        <translation>dati fino al %1</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>ancora nessun evento</translation>
    </message>
    <message>
        <source>The sample company</source>
        <translation>L’azienda di esempio</translation>
    </message>
</context>
<context>
    <name>regia::ui::RecordPanel</name>
    <message>
        <source>Column in the file</source>
        <translation>Colonna nel file</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Andata in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta (SHA-256)</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Riconosciuto come</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Columns of the file and what they went to</source>
        <translation>Colonne del file e dove sono andate</translation>
    </message>
</context>
<context>
    <name>regia::ui::RepairCard</name>
    <message>
        <source>Repaired value</source>
        <translation>Valore corretto</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>lasciare vuota</translation>
    </message>
    <message>
        <source>type the right value</source>
        <translation>scrivere il valore giusto</translation>
    </message>
    <message>
        <source>Save list as CSV</source>
        <translation>Salva elenco come CSV</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Nothing was held back: every row and every cell is in.</source>
        <translation>Nulla è in sospeso: tutte le righe e tutte le celle sono state importate.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>Rows held back</source>
        <translation>Righe in sospeso</translation>
    </message>
    <message>
        <source>All of this reason</source>
        <translation>Tutte per questo motivo</translation>
    </message>
    <message>
        <source>Import the repaired rows</source>
        <translation>Importa le righe corrette</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) held back, by reason</source>
        <translation>
            <numerusform>%1 cella in sospeso</numerusform>
            <numerusform>%1 celle in sospeso, per motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair here, or save the list and fix it at the source</source>
        <translation>Correggere qui, oppure salvare l’elenco e correggere alla fonte</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wholly held back</source>
        <translation>
            <numerusform>%1 riga in sospeso per intero</numerusform>
            <numerusform>%1 righe in sospeso per intero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) ready</source>
        <translation>
            <numerusform>%n correzione pronta</numerusform>
            <numerusform>%n correzioni pronte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n repaired row(s)</source>
        <translation>
            <numerusform>Importa %n riga corretta</numerusform>
            <numerusform>Importa %n righe corrette</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows held back</source>
        <translation>Salva le righe in sospeso</translation>
    </message>
    <message>
        <source>%1 held back.csv</source>
        <translation>%1 in sospeso.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
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
        <source>Segment</source>
        <translation>Segmento</translation>
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
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>The segment in words</source>
        <translation>Il segmento in parole</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copia la frase</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Frase copiata</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nuovo segmento</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>tranne %1</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Salva con un altro nome…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Scarta le modifiche</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Copied as JSON</source>
        <translation>Copiato come JSON</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>The unsaved new segment was put aside</source>
        <translation>Il nuovo segmento non salvato è stato messo da parte</translation>
    </message>
    <message>
        <source>Unsaved changes of %1 were put aside</source>
        <translation>Le modifiche non salvate di %1 sono state messe da parte</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Torna lì</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nome del segmento</translation>
    </message>
    <message>
        <source>The segment has changes that are not saved.</source>
        <translation>Il segmento ha modifiche non salvate.</translation>
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
        <source>See all %1</source>
        <translation>Vedi tutti (%1)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Ancora senza fase</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Chi sono</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Suddivisi per</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>spent in 12 months</source>
        <translation>spesa in 12 mesi</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Fase del ciclo di vita</translation>
    </message>
    <message>
        <source>Nobody matches yet.</source>
        <translation>Ancora nessuno corrisponde.</translation>
    </message>
    <message>
        <source>Counted from %1 (newest data): the “last” days, weeks and months end there, not today.</source>
        <translation>Contato dal %1 (dati più recenti): gli «ultimi» giorni, settimane e mesi finiscono lì, non oggi.</translation>
    </message>
</context>
<context>
    <name>regia::ui::SegmentViewModel</name>
    <message>
        <source>New segment</source>
        <translation>Nuovo segmento</translation>
    </message>
</context>
<context>
    <name>regia::ui::SegmentWords</name>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>volta</numerusform>
            <numerusform>volte</numerusform>
        </translation>
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
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>esattamente</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>in totale</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>negli ultimi</translation>
    </message>
    <message>
        <source>in the last complete</source>
        <translation>negli ultimi (completi)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Rimuovi questa verifica</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Qualsiasi evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds of events</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quante volte</translation>
    </message>
    <message>
        <source>At most how often</source>
        <translation>Al massimo quante volte</translation>
    </message>
    <message>
        <source>between</source>
        <comment>how often: between two numbers</comment>
        <translation>tra</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>tra due giorni</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dove</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two tests</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ dove</translation>
    </message>
    <message>
        <source>Add a test of a property</source>
        <translation>Aggiungi una verifica di una proprietà</translation>
    </message>
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
        <source>has its anniversary in the next</source>
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
        <source>has entries, at least</source>
        <translation>ha voci, almeno</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>è noto</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>non è nessuno tra</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>non contiene</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>non inizia con</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>non finisce con</translation>
    </message>
    <message>
        <source>is not more than</source>
        <translation>non è più di</translation>
    </message>
    <message>
        <source>is not at least</source>
        <translation>non è almeno</translation>
    </message>
    <message>
        <source>is not less than</source>
        <translation>non è meno di</translation>
    </message>
    <message>
        <source>is not at most</source>
        <translation>non è al massimo</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>non è tra</translation>
    </message>
    <message>
        <source>include none of</source>
        <translation>non comprendono nessuno tra</translation>
    </message>
    <message>
        <source>do not include all of</source>
        <translation>non comprendono tutti</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>non è noto</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>non: %1</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>ora</numerusform>
            <numerusform>ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>giorno</numerusform>
            <numerusform>giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>settimana</numerusform>
            <numerusform>settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>mese</numerusform>
            <numerusform>mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <translation>
            <numerusform>anno</numerusform>
            <numerusform>anni</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unità di tempo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Aggiungi un valore</translation>
    </message>
    <message>
        <source>Value, then Enter</source>
        <translation>Valore, poi Invio</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>scegli</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two values</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>Drag to move</source>
        <translation>Trascinare per spostare</translation>
    </message>
    <message>
        <source>%1 contacts match this line alone</source>
        <translation>%1 contatti soddisfano questa sola riga</translation>
    </message>
    <message>
        <source>True of this person</source>
        <translation>Vero per questa persona</translation>
    </message>
    <message>
        <source>Not true of this person</source>
        <translation>Non vero per questa persona</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
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
        <source>Did in sequence</source>
        <translation>Ha fatto in sequenza</translation>
    </message>
    <message>
        <source>First or last time</source>
        <translation>Prima o ultima volta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo di vita</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>Fase attuale</translation>
    </message>
    <message>
        <source>Entered a stage</source>
        <translation>Entrata in una fase</translation>
    </message>
    <message>
        <source>Time in the stage</source>
        <translation>Tempo nella fase</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>what customers are worth</comment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Speso</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Insiemi</translation>
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
        <source>company’s</source>
        <translation>dell’azienda</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>did</source>
        <translation>ha fatto</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totale di</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media di</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minimo di</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>massimo di</translation>
    </message>
    <message>
        <source>number of different</source>
        <translation>numero di diversi</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Tipo di valore</translation>
    </message>
    <message>
        <source>over</source>
        <comment>total amount over orders</comment>
        <translation>su</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>more than 60 days ago</comment>
        <translation>più di</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>more than 60 days ago</comment>
        <translation>fa</translation>
    </message>
    <message>
        <source>more than … ago</source>
        <translation>più di … fa</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>Prima o ultima volta</translation>
    </message>
    <message>
        <source>first time of</source>
        <translation>la prima volta di</translation>
    </message>
    <message>
        <source>last time of</source>
        <translation>l’ultima volta di</translation>
    </message>
    <message>
        <source>was</source>
        <comment>the first order was in the last 60 days</comment>
        <translation>è stata</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>within</source>
        <translation>entro</translation>
    </message>
    <message>
        <source>Followed or not</source>
        <translation>Seguito o no</translation>
    </message>
    <message>
        <source>is in the stage</source>
        <translation>è nella fase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>entered the stage</source>
        <translation>è entrato nella fase</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>days in the present stage</source>
        <translation>giorni nella fase attuale</translation>
    </message>
    <message>
        <source>consent for</source>
        <translation>consenso per</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>is</source>
        <comment>consent for e-mail is given</comment>
        <translation>è</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>is in the segment</source>
        <translation>è nel segmento</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>is on the list</source>
        <translation>è nella lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>is known to</source>
        <translation>è noto a</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Clienti abituali</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nuovi clienti</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>Clienti inattivi</translation>
    </message>
    <message>
        <source>Big spenders</source>
        <translation>Clienti alto-spendenti</translation>
    </message>
    <message>
        <source>Left a basket</source>
        <translation>Ha abbandonato un carrello</translation>
    </message>
    <message>
        <source>Interested, not yet customers</source>
        <translation>Interessati, non ancora clienti</translation>
    </message>
    <message>
        <source>Long without a move</source>
        <translation>Fermi da tempo</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>seguito da</translation>
    </message>
    <message>
        <source>not followed by</source>
        <translation>non seguito da</translation>
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
        <source>Build the first one</source>
        <translation>Crea il primo</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Duplicated: %1</source>
        <translation>Duplicato: %1</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nome del segmento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Rinominato: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminato: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Da un modello</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usato in</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>A list that only hands change</source>
        <translation>Una lista che cambia solo a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>Vedi i contatti</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>A segment is a saved answer to the question: whom do we talk to? Build one by hand or start from a template.</source>
        <translation>Un segmento è una risposta salvata alla domanda: con chi parliamo? Se ne può creare uno a mano o partire da un modello.</translation>
    </message>
</context>
<context>
    <name>regia::ui::SelectionBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Contatti selezionati</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copia gli indirizzi e-mail</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Annulla selezione</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>Tutti quelli in elenco</translation>
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
    <name>regia::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Regia %1</source>
        <translation>Regia %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse</source>
        <translation>Tutto si può fare senza mouse</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Free software: licence and what it is made of</source>
        <translation>Software libero: licenza e componenti</translation>
    </message>
    <message>
        <source>About Regia</source>
        <translation>Informazioni su Regia</translation>
    </message>
</context>
<context>
    <name>regia::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Save the segment or the funnel</source>
        <translation>Salva il segmento o il funnel</translation>
    </message>
    <message>
        <source>New line in a segment</source>
        <translation>Nuova riga in un segmento</translation>
    </message>
    <message>
        <source>Move a line or a step</source>
        <translation>Sposta una riga o un passo</translation>
    </message>
    <message>
        <source>Duplicate a line</source>
        <translation>Duplica una riga</translation>
    </message>
    <message>
        <source>Group a line</source>
        <translation>Raggruppa una riga</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>Elimina una riga</translation>
    </message>
    <message>
        <source>Previous or next customer</source>
        <translation>Cliente precedente o successivo</translation>
    </message>
    <message>
        <source>Import the files that were checked</source>
        <translation>Importa i file controllati</translation>
    </message>
    <message>
        <source>Paste a table to import</source>
        <translation>Incolla una tabella da importare</translation>
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
    <name>regia::ui::StageRulesView</name>
    <message>
        <source>none in this data</source>
        <translation>nessuno in questi dati</translation>
    </message>
    <message>
        <source>Known, without real interest yet.</source>
        <translation>Noto, ancora senza un vero interesse.</translation>
    </message>
    <message>
        <source>Showed interest, or looked around %1 times within %2 days, and has not bought.</source>
        <translation>Ha mostrato interesse, o si è guardato intorno %1 volte in %2 giorni, e non ha acquistato.</translation>
    </message>
    <message>
        <source>Ordered, from any stage; for %1 days after the last order.</source>
        <translation>Ha ordinato, da qualsiasi fase; per %1 giorni dopo l’ultimo ordine.</translation>
    </message>
    <message>
        <source>%1 days after the last order, or as soon as the product is used.</source>
        <translation>%1 giorni dopo l’ultimo ordine, o appena il prodotto viene usato.</translation>
    </message>
    <message>
        <source>A customer asked or told something; for %1 days after the last time.</source>
        <translation>Un cliente ha chiesto o segnalato qualcosa; per %1 giorni dopo l’ultima volta.</translation>
    </message>
    <message>
        <source>%1 days in Use or %2 days in Asking without a new order, or joined a loyalty programme.</source>
        <translation>%1 giorni in Utilizzo o %2 giorni in Domande senza un nuovo ordine, oppure adesione a un programma fedeltà.</translation>
    </message>
    <message>
        <source>Stage rules</source>
        <translation>Regole delle fasi</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Eventi: %1</translation>
    </message>
</context>
<context>
    <name>regia::ui::StartView</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Trascinare qui file o cartelle</translation>
    </message>
    <message>
        <source>Exports of a CRM, shop, newsletter, till, survey or support tool, as they come: CSV, Excel, JSON, zip. Regia recognises them, shows what it makes of every column, and can take every import back. Everything stays on this computer.</source>
        <translation>Esportazioni di CRM, negozio, newsletter, cassa, sondaggi o assistenza, così come sono: CSV, Excel, JSON, zip. Regia le riconosce, mostra che cosa fa di ogni colonna e può annullare ogni importazione. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Scegli file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Incolla una tabella</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Importazioni precedenti</translation>
    </message>
    <message>
        <source>Nothing can be imported here</source>
        <translation>Qui non si può importare nulla</translation>
    </message>
</context>
<context>
    <name>regia::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
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
    <message numerus="yes">
        <source>All %n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>Tutti i %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 years</source>
        <translation>Tutti i %1 anni</translation>
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
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo di evento</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Cerca tra gli eventi</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tutti gli eventi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
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
        <translation>Usciti</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 moved on</source>
        <translation>%1: %2 usciti</translation>
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
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
</context>
<context>
    <name>regia::ui::UndoQuestion</name>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n back</source>
        <translation>
            <numerusform>Annulla l’importazione</numerusform>
            <numerusform>Annulla tutte e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annulla l’importazione</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
</context>
<context>
    <name>regia::ui::WatchCard</name>
    <message>
        <source>Look at them</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Non osservare più</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Cartella osservata</translation>
    </message>
    <message>
        <source>Exports that are put into a folder are told of as soon as they are there. Nothing is imported by itself.</source>
        <translation>Le esportazioni messe in una cartella vengono segnalate appena ci sono. Nulla viene importato da sé.</translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 ora non c’è.</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s): %1</source>
        <translation>
            <numerusform>%n file nuovo: %1</numerusform>
            <numerusform>%n file nuovi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>Non c’è nulla di nuovo.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegli un’altra cartella</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Scegli una cartella da osservare</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Osserva una cartella</translation>
    </message>
</context>
<context>
    <name>regia::ui::WelcomePage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Aree di lavoro recenti</translation>
    </message>
    <message>
        <source>Find a workspace</source>
        <translation>Cerca un’area di lavoro</translation>
    </message>
    <message>
        <source>Start from your files</source>
        <translation>Partire dai propri file</translation>
    </message>
    <message>
        <source>A new workspace is made around them</source>
        <translation>Da questi nascerà una nuova area di lavoro</translation>
    </message>
    <message>
        <source>Where customers are</source>
        <translation>Dove sono i clienti</translation>
    </message>
    <message>
        <source>Six lifecycle stages</source>
        <translation>Sei fasi del ciclo di vita</translation>
    </message>
    <message>
        <source>One person&apos;s story</source>
        <translation>La storia di una persona</translation>
    </message>
    <message>
        <source>Timeline of every touch</source>
        <translation>Tutti i punti di contatto</translation>
    </message>
    <message>
        <source>Who to talk to</source>
        <translation>A chi parlare</translation>
    </message>
    <message>
        <source>Segments you can see</source>
        <translation>Segmenti a colpo d’occhio</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Chi torna</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>Fidelizzazione per mese</translation>
    </message>
    <message>
        <source>Inside the sample</source>
        <translation>Dentro l’esempio</translation>
    </message>
    <message>
        <source>Officina Verde, an invented garden shop. Nothing you do there can break.</source>
        <translation>Officina Verde, un negozio di giardinaggio inventato. Qui non si può rompere nulla.</translation>
    </message>
    <message>
        <source>Files are read on this computer. Regia has no account, no cloud and no tracking.</source>
        <translation>I file vengono letti su questo computer. Regia non ha account, né cloud, né tracciamento.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
</context>
<context>
    <name>regia::ui::WhyView</name>
    <message>
        <source>nothing known</source>
        <translation>niente di noto</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vero</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>non vero</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nome o e-mail</translation>
    </message>
    <message>
        <source>Why in or out</source>
        <translation>Perché dentro o fuori</translation>
    </message>
    <message>
        <source>A person to look up</source>
        <translation>Persona da cercare</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nessuno con questo nome</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>è incluso</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>non è incluso</translation>
    </message>
    <message>
        <source>Look at nobody</source>
        <translation>Deseleziona</translation>
    </message>
    <message>
        <source>Visitor %1</source>
        <translation>Visitatore %1</translation>
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
    <name>regia::ui::WorkspaceCard</name>
    <message>
        <source>This workspace</source>
        <translation>Questa area di lavoro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Shown in the sidebar and on reports</source>
        <translation>Compare nella barra laterale e nei report</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>In which a day begins and ends</source>
        <translation>In cui un giorno inizia e finisce</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The amounts in the file are in it</source>
        <translation>Gli importi nel file sono in questa valuta</translation>
    </message>
    <message>
        <source>Of amounts that name none</source>
        <translation>Degli importi che non ne indicano una</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>For phone numbers without a prefix, in files that are imported from now on</source>
        <translation>Per i numeri di telefono senza prefisso, nei file importati da ora in poi</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primo giorno della settimana</translation>
    </message>
    <message>
        <source>In every chart by week</source>
        <translation>In ogni grafico per settimana</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Modifica delle impostazioni</translation>
    </message>
</context>
<context>
    <name>regia::ui::WorthCard</name>
    <message>
        <source>See them</source>
        <translation>Vedi chi sono</translation>
    </message>
    <message>
        <source>See them: %1</source>
        <translation>Vedi chi sono: %1</translation>
    </message>
    <message>
        <source>%1 brings more of the buyers: %2</source>
        <translation>%1 porta più acquirenti: %2</translation>
    </message>
    <message>
        <source>%1 brings fewer of the buyers: %2</source>
        <translation>%1 porta meno acquirenti: %2</translation>
    </message>
    <message>
        <source>%1 up %2</source>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>%1 down %2</source>
        <translation>%1: −%2</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Acquirenti</translation>
    </message>
    <message>
        <source>Active contacts</source>
        <translation>Contatti attivi</translation>
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
        <source>Revenue</source>
        <translation>Ricavi</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Ordine medio</translation>
    </message>
    <message>
        <source>%1 contacts, before %2. Change %3 to %4 (95% interval).</source>
        <translation>%1 contatti, prima %2. Variazione da %3 a %4 (intervallo 95%).</translation>
    </message>
    <message>
        <source>%1, before %2. Change %3 to %4 (95% interval).</source>
        <translation>%1, prima %2. Variazione da %3 a %4 (intervallo 95%).</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Da guardare</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against %1</source>
        <translation>
            <numerusform>%n variazione rispetto a %1</numerusform>
            <numerusform>%n variazioni rispetto a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing moved beyond chance against %1: %n figure(s) were compared.</source>
        <translation>
            <numerusform>Nulla si è mosso oltre il caso rispetto a %1: %n dato confrontato.</numerusform>
            <numerusform>Nulla si è mosso oltre il caso rispetto a %1: %n dati confrontati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a period to compare with, and what changed most stands here.</source>
        <translation>Scegliendo un periodo di confronto, qui compare ciò che è cambiato di più.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: the segment itself is defined by them.</source>
        <translation>
            <numerusform>%n variazione tralasciata: è il segmento stesso a esserne definito.</numerusform>
            <numerusform>%n variazioni tralasciate: è il segmento stesso a esserne definito.</numerusform>
        </translation>
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
        <source>Ask whoever sent it what was added.</source>
        <translation>Chiedere a chi l’ha inviato che cosa è stato aggiunto.</translation>
    </message>
    <message>
        <source>It contains “%1”. Ask whoever sent it what was added.</source>
        <translation>Contiene «%1». Chiedere a chi l’ha inviato che cosa è stato aggiunto.</translation>
    </message>
    <message>
        <source>Close it there, or open it here to read only.</source>
        <translation>Chiuderla là, oppure aprirla qui in sola lettura.</translation>
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
    <message>
        <source>Nothing was imported and the workspace has not changed.</source>
        <translation>Non è stato importato nulla e l’area di lavoro non è cambiata.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Il file non è stato toccato.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Questo file</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 non esiste</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it again.</source>
        <translation>Forse è stato spostato o rinominato. Sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Non è possibile aprire %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>Export it again from the tool that it comes from.</source>
        <translation>Esportarlo di nuovo dallo strumento da cui proviene.</translation>
    </message>
    <message>
        <source>%1 is not a table</source>
        <translation>%1 non è una tabella</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <translation>%1 richiede una password</translation>
    </message>
    <message>
        <source>Save a copy without a password and import that.</source>
        <translation>Salvarne una copia senza password e importare quella.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 è danneggiato</translation>
    </message>
    <message>
        <source>It begins as it should and then breaks off. Export or download it again.</source>
        <translation>L’inizio è corretto, poi il file si interrompe. Esportarlo o scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 is a kind of file that Regia does not read</source>
        <translation>%1 è un tipo di file che Regia non legge</translation>
    </message>
    <message>
        <source>Save it as CSV or as Excel (.xlsx).</source>
        <translation>Salvarlo come CSV o come Excel (.xlsx).</translation>
    </message>
    <message>
        <source>%1 is larger than this computer should read at once</source>
        <translation>%1 è più grande di quanto questo computer possa leggere in una volta</translation>
    </message>
    <message>
        <source>%1 changed while it was being read</source>
        <translation>%1 è cambiato durante la lettura</translation>
    </message>
    <message>
        <source>Wait until it is complete, then import it again.</source>
        <translation>Attendere che sia completo, poi importarlo di nuovo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>Everything saved until now is safe; the last action was not done.</source>
        <translation>Tutto ciò che era già salvato è al sicuro; l’ultima azione non è stata eseguita.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The disk refused to read or write</source>
        <translation>Il disco non ha consentito la lettura o la scrittura</translation>
    </message>
    <message>
        <source>%1 is not a Regia workspace</source>
        <translation>%1 non è un’area di lavoro di Regia</translation>
    </message>
    <message>
        <source>To bring in its data, import it into a workspace.</source>
        <translation>Per usarne i dati, importarlo in un’area di lavoro.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>L’area di lavoro è danneggiata</translation>
    </message>
    <message>
        <source>Open the latest backup, or save what can be read into a new workspace.</source>
        <translation>Aprire l’ultima copia di sicurezza, oppure salvare in una nuova area di lavoro ciò che è leggibile.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Regia</source>
        <translation>L’area di lavoro è stata creata da una versione più recente di Regia</translation>
    </message>
    <message>
        <source>The workspace holds parts that Regia did not make</source>
        <translation>L’area di lavoro contiene parti non create da Regia</translation>
    </message>
    <message>
        <source>The workspace can only be read</source>
        <translation>L’area di lavoro è in sola lettura</translation>
    </message>
    <message>
        <source>The workspace is open in another program</source>
        <translation>L’area di lavoro è aperta in un altro programma</translation>
    </message>
    <message>
        <source>The workspace file was moved or replaced while it was open</source>
        <translation>Il file dell’area di lavoro è stato spostato o sostituito mentre era aperto</translation>
    </message>
    <message>
        <source>What was saved before is in the file that was moved.</source>
        <translation>Ciò che era già salvato si trova nel file spostato.</translation>
    </message>
    <message>
        <source>Open the workspace again from where it is now.</source>
        <translation>Riaprire l’area di lavoro dalla nuova posizione.</translation>
    </message>
    <message>
        <source>There is already one of that name</source>
        <translation>Esiste già un elemento con questo nome</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>That value cannot be used</source>
        <translation>Il valore non è utilizzabile</translation>
    </message>
    <message>
        <source>This question is not complete</source>
        <translation>La richiesta non è completa</translation>
    </message>
    <message>
        <source>There is nothing of that name</source>
        <translation>Non esiste nulla con questo nome</translation>
    </message>
    <message>
        <source>That comparison does not suit this kind of value</source>
        <translation>Questo confronto non si applica a questo tipo di valore</translation>
    </message>
    <message>
        <source>A segment cannot need itself</source>
        <translation>Un segmento non può dipendere da sé stesso</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Non c’è nulla da annullare</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Non c’è nulla da ripetere</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Non esiste più</translation>
    </message>
    <message>
        <source>It may have been deleted, merged or undone.</source>
        <translation>Forse è stato eliminato, unito o annullato.</translation>
    </message>
    <message>
        <source>A later action depends on this one</source>
        <translation>Un’azione successiva dipende da questa</translation>
    </message>
    <message>
        <source>This is not possible here</source>
        <translation>Qui non è possibile</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Regia made a mistake</source>
        <translation>Errore interno di Regia</translation>
    </message>
    <message>
        <source>The workspace is safe and stays open.</source>
        <translation>L’area di lavoro è al sicuro e resta aperta.</translation>
    </message>
    <message>
        <source>Please report it with these words: %1</source>
        <translation>Segnalarlo riportando questo testo: %1</translation>
    </message>
    <message>
        <source>Open on this computer since %1 (process %2). Close it there, or open it here to read only.</source>
        <translation>Aperta su questo computer (inizio: %1, processo %2). Chiuderla lì, oppure aprirla qui in sola lettura.</translation>
    </message>
    <message>
        <source>Open on %1 by %2 since %3. Close it there, or open it here to read only.</source>
        <translation>Aperta su %1 da %2 (inizio: %3). Chiuderla lì, oppure aprirla qui in sola lettura.</translation>
    </message>
    <message>
        <source>Save a copy where you may write (File, Save a copy…) and work in that.</source>
        <translation>Salvarne una copia dove si può scrivere (File, Salva una copia…) e lavorare in quella.</translation>
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
        <translation>Nome completo</translation>
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
        <translation>Primo contatto</translation>
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
        <translation>Pagina vista</translation>
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
        <translation>Prodotto visto</translation>
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
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>In attesa di conferma</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>Non recapitabile</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Mai chiesto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Mailchimp LEID</source>
        <translation>LEID di Mailchimp</translation>
    </message>
    <message>
        <source>Mailchimp EUID</source>
        <translation>EUID di Mailchimp</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titolo della pagina</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Arrivo da</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Sorgente di traffico</translation>
    </message>
    <message>
        <source>Traffic medium</source>
        <translation>Mezzo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numero d’ordine</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Codice sconto</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numero della richiesta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Assegnata a</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Minutes to the first reply</source>
        <translation>Minuti alla prima risposta</translation>
    </message>
    <message>
        <source>Minutes until it was solved</source>
        <translation>Minuti alla soluzione</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sondaggio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Score given</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>From the postcode</source>
        <translation>Dal CAP</translation>
    </message>
    <message>
        <source>From the domain of the e-mail</source>
        <translation>Dal dominio dell’e-mail</translation>
    </message>
    <message>
        <source>Demographic</source>
        <translation>Demografici</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>Geografici</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Comportamentali</translation>
    </message>
    <message>
        <source>Psychographic</source>
        <translation>Psicografici</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Atteggiamenti</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bisogni</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Percezione</translation>
    </message>
    <message>
        <source>No family</source>
        <translation>Senza famiglia</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>Intention to buy</source>
        <translation>Intenzione di acquisto</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fedeltà</translation>
    </message>
    <message>
        <source>No meaning</source>
        <translation>Senza significato</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Aggiunta al carrello</translation>
    </message>
    <message>
        <source>Remove from basket</source>
        <translation>Rimozione dal carrello</translation>
    </message>
    <message>
        <source>Placed an order</source>
        <translation>Ha fatto un ordine</translation>
    </message>
    <message>
        <source>Viewed a list of products</source>
        <translation>Ha visto un elenco di prodotti</translation>
    </message>
    <message>
        <source>Product list view</source>
        <translation>Elenco di prodotti visto</translation>
    </message>
    <message>
        <source>Clicked a product</source>
        <translation>Ha cliccato un prodotto</translation>
    </message>
    <message>
        <source>Product clicked</source>
        <translation>Clic su un prodotto</translation>
    </message>
    <message>
        <source>Used the site</source>
        <translation>Ha usato il sito</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interazione</translation>
    </message>
    <message>
        <source>An e-mail was not sent</source>
        <translation>Un’e-mail non è stata inviata</translation>
    </message>
    <message>
        <source>E-mail not sent</source>
        <translation>E-mail non inviata</translation>
    </message>
    <message>
        <source>Exchanged e-mails with sales</source>
        <translation>Ha scambiato e-mail con le vendite</translation>
    </message>
    <message>
        <source>Sales e-mail</source>
        <translation>E-mail delle vendite</translation>
    </message>
    <message>
        <source>Clicked in an SMS</source>
        <translation>Ha cliccato in un SMS</translation>
    </message>
    <message>
        <source>SMS clicked</source>
        <translation>Clic in un SMS</translation>
    </message>
    <message>
        <source>Viewed the basket</source>
        <translation>Ha visto il carrello</translation>
    </message>
    <message>
        <source>Basket view</source>
        <translation>Carrello visto</translation>
    </message>
    <message>
        <source>Went on with the checkout</source>
        <translation>Ha proseguito il checkout</translation>
    </message>
    <message>
        <source>Checkout step</source>
        <translation>Passaggio del checkout</translation>
    </message>
    <message>
        <source>Entered payment details</source>
        <translation>Ha inserito i dati di pagamento</translation>
    </message>
    <message>
        <source>Payment details entered</source>
        <translation>Dati di pagamento inseriti</translation>
    </message>
    <message>
        <source>Used a discount code</source>
        <translation>Ha usato un codice sconto</translation>
    </message>
    <message>
        <source>Discount code used</source>
        <translation>Codice sconto usato</translation>
    </message>
    <message>
        <source>Completed an order online</source>
        <translation>Ha completato un ordine online</translation>
    </message>
    <message>
        <source>Online order</source>
        <translation>Ordine online</translation>
    </message>
    <message>
        <source>Ordered a product</source>
        <translation>Ha ordinato un prodotto</translation>
    </message>
    <message>
        <source>Product ordered</source>
        <translation>Prodotto ordinato</translation>
    </message>
    <message>
        <source>An order was shipped</source>
        <translation>È stato spedito un ordine</translation>
    </message>
    <message>
        <source>Order shipped</source>
        <translation>Ordine spedito</translation>
    </message>
    <message>
        <source>Cancelled an order</source>
        <translation>Ha annullato un ordine</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Ordine annullato</translation>
    </message>
    <message>
        <source>Cancelled an order online</source>
        <translation>Ha annullato un ordine online</translation>
    </message>
    <message>
        <source>Online order cancelled</source>
        <translation>Ordine online annullato</translation>
    </message>
    <message>
        <source>Online refund</source>
        <translation>Rimborso online</translation>
    </message>
    <message>
        <source>A deal was opened</source>
        <translation>È stata aperta una trattativa</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>Trattativa aperta</translation>
    </message>
    <message>
        <source>A deal was closed</source>
        <translation>È stata chiusa una trattativa</translation>
    </message>
    <message>
        <source>Deal closed</source>
        <translation>Trattativa chiusa</translation>
    </message>
    <message>
        <source>Was converted from a lead</source>
        <translation>È stato convertito da lead</translation>
    </message>
    <message>
        <source>Lead converted</source>
        <translation>Lead convertito</translation>
    </message>
    <message>
        <source>Registered for an event</source>
        <translation>Ha confermato l’iscrizione a un evento</translation>
    </message>
    <message>
        <source>Event registration</source>
        <translation>Iscrizione a un evento</translation>
    </message>
    <message>
        <source>Cancelled an event registration</source>
        <translation>Ha annullato l’iscrizione a un evento</translation>
    </message>
    <message>
        <source>Event registration cancelled</source>
        <translation>Iscrizione a un evento annullata</translation>
    </message>
    <message>
        <source>A task was noted</source>
        <translation>È stata annotata un’attività</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
</context>
</TS>
